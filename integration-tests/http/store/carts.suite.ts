import { aCart, putIntoCart } from "../../builders/a-cart"
import { revokeQuietly } from "../../builders/a-certificate"
import { aListing, type Listing } from "../../builders/a-listing"
import { aProducer } from "../../builders/a-producer"
import { shop } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { dayAfter, inDays, itIs } from "../../builders/the-clock"
import { theMarket } from "../../builders/the-market"
import { theStall } from "../../builders/the-stall"

export default function carts() {
  let tea: Listing
  let cartId: string
  let lastDay: string

  beforeAll(async () => {
    ;({ tea, lastDay } = theStall())
    cartId = (await aCart()).id
  })

  const add = (variant_id: unknown, quantity: unknown = 1, cart = cartId) =>
    shop.post(`/store/carts/${cart}/line-items`, { variant_id, quantity })
  const linesOf = async (id: string) => (await shop.get(`/store/carts/${id}`)).body.cart.items

  describe("POST /store/carts/:id/line-items", () => {
    it("takes what may be sold today, at its price in whole đồng", async () => {
      const { status, body } = await add(tea.variant_id, 2)
      expect(status).toBe(200)
      expect(body.cart).toMatchObject({
        total: 240_000,
        items: [{ quantity: 2, unit_price: 120_000 }],
      })
    })

    it("takes it on the last day of its certificate, and not on the day after", async () => {
      itIs(lastDay)
      expect((await add(tea.variant_id)).status).toBe(200)
      itIs(dayAfter(lastDay))
      await expectRefusal(add(tea.variant_id), 400, "ocop.certificate_expired")
    })

    it("says why it takes nothing that may not be sold", async () => {
      const season = { from: inDays(10).slice(5), to: inDays(40).slice(5) }
      const closed: [string, Listing][] = [
        ["ocop.certificate_missing", await aListing({ stars: null })],
        [
          "ocop.certificate_not_yet_valid",
          await aListing({ certificates: [{ issued: inDays(1) }] }),
        ],
        ["ocop.certificate_revoked", await aListing({ certificates: [{ revoked: inDays(-1) }] })],
        [
          "ocop.producer_suspended",
          await aListing({ by: await aProducer({ status: "suspended" }) }),
        ],
        [
          "ocop.producer_not_open",
          await aListing({ by: await aProducer({ status: "submitted" }) }),
        ],
        ["ocop.listing_not_published", await aListing({ status: "withdrawn" })],
        ["ocop.out_of_season", await aListing({ season })],
      ]
      for (const [code, { variant_id }] of closed) {
        await expectRefusal(add(variant_id), 400, code)
      }
      expect(await linesOf(cartId)).toEqual([])
    })

    it("takes nothing that has been revoked a moment ago", async () => {
      await revokeQuietly(tea.certificates[0]!)
      await expectRefusal(add(tea.variant_id), 400, "ocop.certificate_revoked")
    })

    it("refuses every quantity but a whole number of 1 or more", async () => {
      await expectRefusals<unknown>(
        {
          "1.5": 1.5,
          "-1": -1,
          "1e9": 1_000_000_000,
          "a text": "2",
          "a list": [1],
          null: null,
          true: true,
        },
        (quantity) => add(tea.variant_id, quantity),
        { status: 400, code: "ocop.quantity_invalid" }
      )
      await expectRefusals({ "no quantity": {}, "0": { quantity: 0 } }, (more) =>
        shop.post(`/store/carts/${cartId}/line-items`, { variant_id: tea.variant_id, ...more })
      )
    })

    it("refuses more than is in stock", async () => {
      const { status, body } = await add(tea.variant_id, 11)
      expect([status, body.code]).toEqual([400, expect.any(String)])
      expect(await linesOf(cartId)).toEqual([])
    })

    it("refuses more than is in stock when it comes in two goes", async () => {
      expect((await add(tea.variant_id, 6)).status).toBe(200)
      expect((await add(tea.variant_id, 6)).status).toBe(400)
      expect(await linesOf(cartId)).toMatchObject([{ quantity: 6 }])
    })

    it("does not know a variant or a cart that is not there", async () => {
      await expectRefusal(add("variant_khong_co"), 404, "ocop.listing_not_found")
      const { status, body } = await add(tea.variant_id, 1, "cart_khong_co")
      expect([status, body.code]).toEqual([404, expect.any(String)])
    })

    it("takes no price from the client", async () => {
      const { status, body } = await shop.post(`/store/carts/${cartId}/line-items`, {
        variant_id: tea.variant_id,
        quantity: 1,
        unit_price: 1,
      })
      expect(status === 400 || body.cart.items[0].unit_price === 120_000).toBe(true)
    })
  })

  describe("POST /store/carts", () => {
    const create = (items: unknown) =>
      shop.post("/store/carts", { region_id: theMarket().region_id, items })

    it("takes goods at once", async () => {
      const { body } = await create([{ variant_id: tea.variant_id, quantity: 1 }])
      expect(body.cart.total).toBe(120_000)
    })

    it("has the same rules for them as a cart that is there", async () => {
      const gourd = await aListing({ stars: null })
      await expectRefusal(
        create([{ variant_id: gourd.variant_id, quantity: 1 }]),
        400,
        "ocop.certificate_missing"
      )
      await expectRefusal(
        create([{ variant_id: tea.variant_id, quantity: 1.5 }]),
        400,
        "ocop.quantity_invalid"
      )
      await expectRefusal(
        create([{ variant_id: "variant_khong_co", quantity: 1 }]),
        400,
        "ocop.invalid_data"
      )
    })

    it("refuses goods that are none", () =>
      expectRefusals<unknown>(
        {
          "a text": "tea",
          "no variant": [{ quantity: 1 }],
          "a price of its own": [{ title: "Trà", unit_price: 1, quantity: 1 }],
          "minus one": [{ variant_id: tea.variant_id, quantity: -1 }],
          "1e9": [{ variant_id: tea.variant_id, quantity: 1e9 }],
        },
        create
      ))
  })

  describe("POST /store/carts/:id/line-items/:line_id", () => {
    let line: string
    beforeEach(async () => {
      line = await putIntoCart(cartId, tea, 2)
    })
    const change = (quantity: unknown) =>
      shop.post(`/store/carts/${cartId}/line-items/${line}`, { quantity })

    it("changes a quantity, and removes the line at 0", async () => {
      expect((await change(4)).body.cart.items).toMatchObject([{ quantity: 4 }])
      expect((await change(0)).body.cart.items).toEqual([])
    })

    it("lets a shopper lower what may not be sold any more, and remove it", async () => {
      itIs(dayAfter(lastDay))
      expect((await change(1)).status).toBe(200)
      expect((await shop.delete(`/store/carts/${cartId}/line-items/${line}`)).status).toBe(200)
    })

    it("refuses every quantity but a whole number", async () => {
      await expectRefusals<unknown>({ "1.5": 1.5, "-1": -1, "1e9": 1e9, "a text": "2" }, change, {
        status: 400,
        code: "ocop.quantity_invalid",
      })
      expect(await linesOf(cartId)).toMatchObject([{ quantity: 2 }])
    })

    it("refuses more than is in stock", async () => {
      const { status, body } = await change(11)
      expect([status, body.code]).toEqual([400, expect.any(String)])
    })

    it("does not know a line that is not there, or is in another cart", async () => {
      const other = await aCart()
      await expectRefusals(
        [`${cartId}/line-items/cali_khong_co`, `${other.id}/line-items/${line}`],
        (path: string) => shop.post(`/store/carts/${path}`, { quantity: 1 }),
        { status: 404 }
      )
    })
  })
}
