import { SearchSuggestions } from "@ocop/contract"
import { aListing, type Listing } from "../../builders/a-listing"
import { aProducer, type Producer } from "../../builders/a-producer"
import { anOperator } from "../../builders/an-operator"
import { revokeCertificate, suspendProducer } from "../../builders/an-operators-deed"
import { Client, granted, shop } from "../../builders/client"
import { eventually } from "../../builders/eventually"
import { expectRefusals } from "../../builders/expect-refusals"
import { dayAfter, inDays, itIs } from "../../builders/the-clock"

/** What is asked while somebody types; how soon it knows what has changed: as a search does. */
export default function searchSuggestions() {
  let producer: Producer
  let tea: Listing
  let lastDay: string

  beforeAll(async () => {
    lastDay = inDays(30)
    producer = await aProducer({ name: "Hợp tác xã Gợi Ý", from: "Sốp Cộp, Sơn La" })
    tea = await aListing({
      title: "Trà gợi ý",
      by: producer,
      from: "Sốp Cộp, Sơn La",
      certificates: [{ stars: 5, until: lastDay }],
      price: 250_000,
      group: "I",
    })
    await aListing({
      title: "Trà gợi nhớ",
      by: producer,
      from: "Cao Bằng",
      stars: 3,
      price: 90_000,
    })
    await aListing({ title: "Trà gợi nháp", by: producer, status: "draft", from: "Lạng Sơn" })
    const closed = await aProducer({ name: "Hợp tác xã Gợi Ý Đóng", status: "suspended" })
    await aListing({ title: "Trà gợi ý đóng cửa", by: closed, from: "Cà Mau" })
    const without = await aProducer({ name: "Hợp tác xã Gợi Ý Chưa Bán" })
    await aListing({
      title: "Rượu gợi nhắc",
      by: without,
      stars: null,
      from: "Cà Mau",
      group: "V",
    })
  })

  const suggested = async (q: string, client = shop) => {
    const address = `/store/search/suggestions?q=${encodeURIComponent(q)}`
    return SearchSuggestions.strict().parse(await granted(client.get(address)))
  }
  const titles = async (q: string) => (await suggested(q)).products.map(({ title }) => title)

  describe("GET /store/search/suggestions", () => {
    it("suggests products by their words, the last of them unfinished, as the contract says", async () => {
      const { products } = await suggested("tra goi y")
      expect(products[0]).toEqual({
        id: tea.product_id,
        handle: tea.handle,
        title: "Trà gợi ý",
        thumbnail: expect.toBeOneOf([null, expect.any(String)]),
        stars: 5,
        province: "Sơn La",
        price_min: 250_000,
      })
      expect(await titles("trà gợ")).toEqual(["Trà gợi ý", "Trà gợi nhớ"])
    })

    it("reads stars and a price among the words", async () => {
      expect(await titles("trà gợi 5 sao")).toEqual(["Trà gợi ý"])
      expect(await titles("tra goi duoi 100k")).toEqual(["Trà gợi nhớ"])
      expect(await titles("trà gợi từ 3 sao trên 200k")).toEqual(["Trà gợi ý"])
      expect(await titles("năm sao")).toContain("Trà gợi ý")
      expect(await titles("năm sao")).not.toContain("Trà gợi nhớ")
    })

    it("suggests open producers with something on sale", async () => {
      const sells = { handle: producer.handle, name: producer.name, province: "Sơn La" }
      for (const q of ["goi y", "HTX gợi ý", "hợp tác xã gợi"]) {
        expect((await suggested(q)).producers).toEqual([sells])
      }
      expect((await suggested("goi y dong")).producers).toEqual([])
      expect((await suggested("goi y chua ban")).producers).toEqual([])
      expect((await suggested("goi khong co")).producers).toEqual([])
    })

    it("suggests provinces of today and of before with something on sale", async () => {
      expect((await suggested("son l")).places).toEqual([
        { province_code: "14", province: "Sơn La", former_province: null },
      ])
      expect((await suggested("tỉnh Hà Giang cũ")).places).toEqual([
        { province_code: "08", province: "Tuyên Quang", former_province: "Hà Giang" },
      ])
      expect((await suggested("ca mau")).places).toEqual([])
      expect((await suggested("lang son")).places).toEqual([])
      expect((await suggested("14")).places).toEqual([])
    })

    it("suggests groups with something on sale", async () => {
      expect((await suggested("thuc pham")).groups).toEqual(["I"])
      expect((await suggested("foo")).groups).toEqual(["I"])
      expect((await suggested("sinh vật cảnh")).groups).toEqual([])
    })

    it.each(["", "   ", "t", "!?", "🍯"])("suggests nothing for «%s»", async (q) => {
      expect(await suggested(q)).toEqual({ products: [], producers: [], places: [], groups: [] })
    })

    it("takes what people paste into a search field", async () => {
      for (const q of [
        "'; drop table product; --",
        "%_%",
        "a\\",
        "a & b | !c",
        "()<>:*.+?[]{}^$ab",
      ]) {
        await suggested(q)
      }
    })

    it("refuses what no storefront sends", () =>
      expectRefusals<string>(
        [`q=${"x".repeat(101)}`, "q=a&q=b", "q[a]=b", "limit=ten", "colour=red", "q=%00"],
        (query) => shop.get(`/store/search/suggestions?${query}`),
        { status: 400 }
      ))

    it("shows a storefront what is in its sales channels alone", async () => {
      const elsewhere = await aStorefrontElsewhere()
      for (const q of ["trà gợi ý", "son la", "thuc pham"]) {
        expect(await suggested(q, elsewhere)).toEqual({
          products: [],
          producers: [],
          places: [],
          groups: [],
        })
      }
    })

    it("refuses a storefront without a sales channel", () =>
      expectRefusals(
        { "no channel": "q=tra" },
        async (query) => (await aStorefrontElsewhere([])).get(`/store/search/suggestions?${query}`),
        { status: 400, code: "ocop.sales_channel_missing" }
      ))

    it("takes a revoked star out within a second", async () => {
      await revokeCertificate(tea.certificates[0]!)
      const since = Date.now()
      await eventually(async () => expect(await titles("trà gợi 5 sao")).not.toContain("Trà gợi ý"))
      expect(Date.now() - since).toBeLessThan(1_000)
      const [product] = (await suggested("trà gợi ý")).products
      expect(product).toMatchObject({ title: "Trà gợi ý", stars: null })
      expect((await suggested("son la")).places).toEqual([])
    })

    it("takes a lapsed star out at midnight, with no event", async () => {
      itIs(lastDay)
      expect((await suggested("trà gợi ý")).products[0]).toMatchObject({ stars: 5 })
      itIs(dayAfter(lastDay))
      expect((await suggested("trà gợi ý")).products[0]).toMatchObject({ stars: null })
      expect(await titles("trà gợi 5 sao")).not.toContain("Trà gợi ý")
    })

    it("takes a suspended producer and all that is its out", async () => {
      await suspendProducer(producer)
      expect((await suggested("gợi ý")).producers).toEqual([])
      await eventually(async () => expect(await titles("trà gợi ý")).not.toContain("Trà gợi ý"))
      expect((await suggested("son la")).places).toEqual([])
    })
  })
}

/** A storefront whose key opens other sales channels than the market's; a new one unless given. */
async function aStorefrontElsewhere(channels?: string[]): Promise<Client> {
  const operator = await anOperator()
  const { api_key } = await granted(
    operator.post("/admin/api-keys", { title: "Nơi khác", type: "publishable" })
  )
  const add = channels ?? [
    (await granted(operator.post("/admin/sales-channels", { name: "Nơi khác" }))).sales_channel.id,
  ]
  await granted(operator.post(`/admin/api-keys/${api_key.id}/sales-channels`, { add }))
  return new Client(() => ({ "x-publishable-api-key": api_key.token }))
}
