import { ADDRESS_BOOK_MAX } from "@ocop/rules"
import { aCustomer } from "../../builders/a-customer"
import { anAddress } from "../../builders/an-address"
import { anOperator } from "../../builders/an-operator"
import { Client, granted, shop } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { theRows } from "../../builders/the-database"

const BOOK = "/store/customers/me/addresses"

interface Kept {
  id: string
  address_1: string
  is_default_shipping: boolean
}

export default function addresses() {
  let hoa: Client
  let lan: Client

  beforeAll(async () => {
    hoa = await aCustomer("hoa.so-dia-chi@example.com")
    lan = await aCustomer("lan.so-dia-chi@example.com")
  })

  const kept = async (client: Client): Promise<Kept[]> =>
    (await granted(client.get(BOOK))).addresses as Kept[]
  const keep = (client: Client, street: string, differs: object = {}) =>
    granted(client.post(BOOK, anAddress({ address_1: street, ...differs })))
  const idOf = async (client: Client, street: string) =>
    (await kept(client)).find(({ address_1 }) => address_1 === street)?.id ?? ""
  const usual = async (client: Client) =>
    (await kept(client)).filter((one) => one.is_default_shipping).map((one) => one.address_1)

  it("[AB1] are kept in one form, under the commune's name of today, and answered as Medusa does", async () => {
    const { customer } = await granted(
      hoa.post(BOOK, anAddress({ address_1: "  Thôn  Bản Lìm ", city: "Huyện Mèo Vạc" }))
    )
    expect(customer.addresses).toMatchObject([
      {
        first_name: "Hoa",
        phone: "+84912345678",
        address_1: "Thôn Bản Lìm",
        city: "Xã Mèo Vạc",
        province: "08",
        is_default_shipping: true,
      },
    ])
    expect(await kept(lan)).toEqual([])
  })

  it("[AB3] are kept once, however often and in whatever spelling, at the same moment too", async () => {
    await Promise.all(["Thôn Một", "thôn một", " Thôn  Một "].map((street) => keep(hoa, street)))
    expect(await kept(hoa)).toHaveLength(1)
    await keep(hoa, "Thôn Hai")
    expect(await kept(hoa)).toHaveLength(2)
  })

  it("[AB4] have one usual one: the first, until another is chosen", async () => {
    await keep(hoa, "Thôn Một")
    await keep(hoa, "Thôn Hai")
    expect(await usual(hoa)).toEqual(["Thôn Một"])
    await granted(hoa.post(`${BOOK}/${await idOf(hoa, "Thôn Hai")}`, { is_default_shipping: true }))
    expect(await usual(hoa)).toEqual(["Thôn Hai"])
    await keep(hoa, "Thôn Ba", { is_default_shipping: true })
    expect(await usual(hoa)).toEqual(["Thôn Ba"])
  })

  it("are changed field by field, and go when they are removed", async () => {
    await keep(hoa, "Thôn Một")
    const path = `${BOOK}/${await idOf(hoa, "Thôn Một")}`
    await granted(
      hoa.post(path, { address_1: "Số 12", province: "01", metadata: { commune_code: "00004" } })
    )
    expect(await kept(hoa)).toMatchObject([
      { first_name: "Hoa", address_1: "Số 12", city: "Phường Ba Đình", province: "01" },
    ])
    await granted(hoa.delete(path))
    expect(await kept(hoa)).toEqual([])
    await expectRefusal(hoa.post(path, { address_1: "Số 13" }), 404, "ocop.address_not_found")
    expect((await hoa.delete(path)).status).toBe(404)
  })

  it("[AB1] are refused when no parcel could reach them, each with its reason", async () => {
    await keep(hoa, "Thôn Một")
    const path = `${BOOK}/${await idOf(hoa, "Thôn Một")}`
    const wrong: [string, Record<string, unknown>, string][] = [
      ["no name", { first_name: "", last_name: "" }, "ocop.contact_missing"],
      ["a hotline", { phone: "1900 1234" }, "ocop.phone_invalid"],
      ["no commune", { metadata: {} }, "ocop.address_invalid"],
      ["a district's code", { metadata: { commune_code: "024" } }, "ocop.address_invalid"],
      ["a commune of elsewhere", { province: "01" }, "ocop.address_invalid"],
      ["no street", { address_1: "" }, "ocop.address_invalid"],
    ]
    for (const [, differs, code] of wrong) {
      await expectRefusal(hoa.post(BOOK, anAddress(differs)), 400, code)
      await expectRefusal(hoa.post(path, differs), 400, code)
    }
    await expectRefusals(
      { number: { address_1: 7 }, list: { metadata: [] }, key: { nothing_of: "ours" } },
      (body: Record<string, unknown>) => hoa.post(BOOK, anAddress(body)),
      { status: 400 }
    )
    expect(await kept(hoa)).toMatchObject([{ address_1: "Thôn Một", city: "Xã Mèo Vạc" }])
  })

  it("[AB2] are so many and no more, even when all come at once; what is there stays keepable", async () => {
    const streets = Array.from({ length: ADDRESS_BOOK_MAX + 5 }, (_, at) => `Số ${100 + at}`)
    const answers = await Promise.all(
      streets.map((street) => hoa.post(BOOK, anAddress({ address_1: street })))
    )
    const refused = answers.filter(({ status }) => status === 400)
    expect(refused).toHaveLength(5)
    expect(refused[0]!.body.code).toBe("ocop.address_book_full")
    const there = await kept(hoa)
    expect(there).toHaveLength(ADDRESS_BOOK_MAX)
    await keep(hoa, there[0]!.address_1)
    expect(await usual(hoa)).toHaveLength(1)
  })

  it("one of before, without a commune, can be the usual one, and be mended", async () => {
    const [{ id } = { id: "" }] = await theRows<{ id: string }>(
      `insert into customer_address (id, customer_id, first_name, address_1, country_code)
       select 'cuaddr_of_before', id, 'Hoa', 'Thôn Cũ', 'vn' from customer where email = ? returning id`,
      ["hoa.so-dia-chi@example.com"]
    )
    const path = `${BOOK}/${id}`
    await granted(hoa.post(path, { is_default_shipping: true }))
    expect(await usual(hoa)).toEqual(["Thôn Cũ"])
    await expectRefusal(hoa.post(path, { address_1: "Thôn Mới" }), 400, "ocop.phone_invalid")
    await granted(hoa.post(path, anAddress({ address_1: "Thôn Mới" })))
    expect(await kept(hoa)).toMatchObject([{ address_1: "Thôn Mới", city: "Xã Mèo Vạc" }])
  })

  it("are nobody's but their customer's", async () => {
    await keep(hoa, "Thôn Một")
    const path = `${BOOK}/${await idOf(hoa, "Thôn Một")}`
    expect((await lan.get(path)).status).toBe(404)
    await expectRefusal(lan.post(path, anAddress()), 404, "ocop.address_not_found")
    expect((await lan.delete(path)).status).toBe(404)
    expect(await kept(hoa)).toMatchObject([{ address_1: "Thôn Một" }])
  })

  it("are for customers who are signed in", async () => {
    const operator = await anOperator()
    const withKey = new Client(() => ({ ...operator.headers(), ...shop.headers() }))
    for (const client of [shop, withKey]) {
      const answers = await Promise.all([
        client.get(BOOK),
        client.post(BOOK, anAddress()),
        client.post(`${BOOK}/cuaddr_any`, { is_default_shipping: true }),
        client.delete(`${BOOK}/cuaddr_any`),
      ])
      expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401])
    }
  })
}
