import { aCustomer } from "../../builders/a-customer"
import { anOperator } from "../../builders/an-operator"
import { Client, granted, shop } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { theRows } from "../../builders/the-database"
import { theStall, type Stall } from "../../builders/the-stall"

const WISHES = "/store/customers/me/wishes"
const FOLLOWS = "/store/customers/me/follows"

export default function favourites() {
  let stall: Stall
  let hoa: Client
  let lan: Client
  let producerId: string

  beforeAll(async () => {
    stall = theStall()
    hoa = await aCustomer("hoa.yeu-thich@example.com")
    lan = await aCustomer("lan.yeu-thich@example.com")
    producerId = stall.hill.id
  })

  describe("a wishlist", () => {
    it("holds a product once, however often it was put there, and belongs to one customer", async () => {
      await Promise.all([1, 2, 3].map(() => granted(hoa.post(`${WISHES}/${stall.tea.product_id}`))))
      await granted(hoa.post(`${WISHES}/${stall.honey.product_id}`))
      const { wishes, count } = await granted(hoa.get(WISHES))
      expect(count).toBe(2)
      expect(wishes[0]).toEqual({
        product_id: stall.honey.product_id,
        handle: stall.honey.handle,
        title: expect.any(String),
        thumbnail: wishes[0].thumbnail,
        producer_name: expect.any(String),
        on_show: true,
        wished_at: expect.any(String),
      })
      expect((await granted(lan.get(WISHES))).count).toBe(0)
    })

    it("comes in pages, or says of one product whether it is there", async () => {
      await granted(hoa.post(`${WISHES}/${stall.tea.product_id}`))
      await granted(hoa.post(`${WISHES}/${stall.honey.product_id}`))
      const second = await granted(hoa.get(`${WISHES}?limit=1&offset=1`))
      expect(second.wishes.map((wish: { product_id: string }) => wish.product_id)).toEqual([
        stall.tea.product_id,
      ])
      const one = (id: string) => hoa.get(`${WISHES}?product_id=${id}`)
      expect((await granted(one(stall.tea.product_id))).count).toBe(1)
      expect((await granted(one(stall.rice.product_id))).count).toBe(0)
    })

    it("is left by a product as often as it is asked to, and by nobody else's hand", async () => {
      const path = `${WISHES}/${stall.tea.product_id}`
      await granted(hoa.post(path))
      await granted(lan.delete(path))
      expect((await granted(hoa.get(WISHES))).count).toBe(1)
      await granted(hoa.delete(path))
      await granted(hoa.delete(path))
      expect((await granted(hoa.get(WISHES))).count).toBe(0)
    })

    it("says what is no longer on show, and takes no such thing", async () => {
      await granted(hoa.post(`${WISHES}/${stall.tea.product_id}`))
      await theRows("update listing set status = 'withdrawn' where product_id = ?", [
        stall.tea.product_id,
      ])
      expect((await granted(hoa.get(WISHES))).wishes[0].on_show).toBe(false)
      await expectRefusal(
        lan.post(`${WISHES}/${stall.tea.product_id}`),
        404,
        "ocop.listing_not_found"
      )
      await expectRefusal(lan.post(`${WISHES}/prod_missing`), 404, "ocop.listing_not_found")
    })
  })

  describe("followed producers", () => {
    it("are kept once, shown with their place, and let go as often as one asks", async () => {
      await Promise.all([1, 2].map(() => granted(hoa.post(`${FOLLOWS}/${stall.hill.id}`))))
      const { follows, count } = await granted(hoa.get(FOLLOWS))
      expect({
        count,
        id: follows[0].producer_id,
        open: follows[0].open,
      }).toEqual({
        count: 1,
        id: stall.hill.id,
        open: true,
      })
      expect((await granted(lan.get(`${FOLLOWS}?producer_id=${stall.hill.id}`))).count).toBe(0)
      await granted(hoa.delete(`${FOLLOWS}/${stall.hill.id}`))
      await granted(hoa.delete(`${FOLLOWS}/${stall.hill.id}`))
      expect((await granted(hoa.get(FOLLOWS))).count).toBe(0)
    })

    it("stay when a producer closes, but nobody follows it anew", async () => {
      await granted(hoa.post(`${FOLLOWS}/${stall.hill.id}`))
      await theRows("update producer set status = 'suspended' where id = ?", [producerId])
      expect((await granted(hoa.get(FOLLOWS))).follows[0].open).toBe(false)
      await expectRefusal(lan.post(`${FOLLOWS}/${stall.hill.id}`), 404, "ocop.producer_not_found")
      await expectRefusal(lan.post(`${FOLLOWS}/prdcr_missing`), 404, "ocop.producer_not_found")
    })
  })

  it("are for customers who are signed in", async () => {
    const operator = await anOperator()
    const withKey = new Client(() => ({
      ...operator.headers(),
      ...shop.headers(),
    }))
    for (const client of [shop, withKey]) {
      const answers = await Promise.all([
        client.get(WISHES),
        client.get(FOLLOWS),
        client.post(`${WISHES}/${stall.tea.product_id}`),
        client.delete(`${WISHES}/${stall.tea.product_id}`),
        client.post(`${FOLLOWS}/${stall.hill.id}`),
        client.delete(`${FOLLOWS}/${stall.hill.id}`),
      ])
      expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 401])
    }
  })

  it("refuse pages that cannot be", async () => {
    await expectRefusals<string>(
      [`${WISHES}?limit=51`, `${WISHES}?offset=-1`, `${FOLLOWS}?limit=x`],
      (path) => hoa.get(path),
      { status: 400 }
    )
  })
}
