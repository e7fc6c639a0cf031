import { CashOfferResponse } from "@ocop/contract"
import { addDays } from "@ocop/rules"
import { aCart, aReadyCart, complete, giveAddress } from "../../builders/a-cart"
import { landed, packed, sentParcel } from "../../builders/a-parcel"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { aShopOrder } from "../../builders/a-shop-order"
import { anOperator } from "../../builders/an-operator"
import { granted, shop, stranger, type Client } from "../../builders/client"
import { expectRefusal } from "../../builders/expect-refusals"
import { placed } from "../../builders/placed"
import { itIs, today } from "../../builders/the-clock"
import { theRows } from "../../builders/the-database"
import { twoShops, type TwoShops } from "../../builders/two-shops"

const LIMIT = {
  order_max: 5_000_000,
  part_max: null,
  open_orders_max: 5,
  refused_parcels_max: 2,
  prepaid_product_ids: [] as string[],
}

export default function cashLimits() {
  let stall: TwoShops
  let hill: Client
  let operator: Client

  beforeAll(async () => {
    stall = await twoShops("hạn mức")
    hill = await aProducersLogIn(stall.hill.id)
    operator = await anOperator()
  })
  /** What other suites ordered at this number is none of this one's. */
  const nothingYet = () =>
    beforeEach(async () => {
      await theRows("delete from cash_limit")
      await theRows("delete from cash_order")
    })

  const limit = (wish: object) =>
    granted(operator.post("/admin/cash-limits", { ...LIMIT, ...wish }))
  const offer = async (cart: { id: string }) =>
    CashOfferResponse.parse(await granted(shop.get(`/store/carts/${cart.id}/cash`))).cash
  const order = () => aShopOrder([[stall.tea, 1]])
  const refusedParcel = async () => {
    const { partOf } = await order()
    const { id } = partOf(stall.hill)
    await packed(hill, id)
    await landed(hill, id, "return", await sentParcel(hill, id))
  }

  /** Refused, and nothing is left of it. */
  const expectNoOrder = async (cart: { id: string }, code: string) => {
    const before = await placed()
    await expectRefusal(complete(cart), 400, code)
    expect(await placed()).toEqual(before)
    expect(await offer(cart)).toMatchObject({ offered: false, code })
  }

  describe("cash on delivery", () => {
    nothingYet()

    it("is offered up to the limit and not one đồng above, by the cart alone", async () => {
      const cart = await aCart([[stall.tea, 2]])
      await limit({ order_max: 240_000 })
      expect(await offer(cart)).toEqual({ offered: true, code: null, order_max: 240_000 })
      await limit({ order_max: 239_999 })
      expect(await offer(cart)).toEqual({
        offered: false,
        code: "ocop.cod_over_limit",
        order_max: 239_999,
      })
    })

    it("is refused above the limit when the order is placed, and taken at it", async () => {
      const cart = await aReadyCart([[stall.tea, 2]])
      await limit({ order_max: 269_999 })
      await expectNoOrder(cart, "ocop.cod_over_limit")
      await limit({ order_max: 270_000 })
      await granted(complete(cart))
    })

    it("is refused above the limit of one producer's part, shipping included", async () => {
      const cart = await aReadyCart([
        [stall.tea, 2],
        [stall.rice, 1],
      ])
      await limit({ part_max: 269_999 })
      await expectNoOrder(cart, "ocop.cod_part_over_limit")
      await limit({ part_max: 270_000 })
      await granted(complete(cart))
    })

    it("is refused for goods that are paid for before", async () => {
      await limit({ prepaid_product_ids: [stall.tea.product_id] })
      await expectNoOrder(await aReadyCart([[stall.tea, 1]]), "ocop.cod_prepaid_only")
      await granted(complete(await aReadyCart([[stall.rice, 1]])))
    })

    it("is refused to a number with too many unpaid orders, however it is written", async () => {
      await limit({ open_orders_max: 2 })
      const first = await order()
      await order()
      const cart = await aReadyCart([[stall.tea, 1]])
      await giveAddress(cart.id, { phone: "+84 (0)912-345-678" })
      await expectNoOrder(cart, "ocop.cod_too_many_open")

      const { id } = first.partOf(stall.hill)
      await packed(hill, id)
      await landed(hill, id, "deliver", await sentParcel(hill, id))
      expect(await offer(cart)).toMatchObject({ offered: true })
      await giveAddress(cart.id, { phone: "0987654321" })
      expect(await offer(cart)).toMatchObject({ offered: true })
    })

    it("counts an order of two producers once, and one that was declined not at all", async () => {
      await limit({ open_orders_max: 2 })
      const both = await aShopOrder([
        [stall.tea, 1],
        [stall.rice, 1],
      ])
      const cart = await aReadyCart([[stall.honey, 1]])
      expect(await offer(cart)).toMatchObject({ offered: true })
      const second = await order()
      expect(await offer(cart)).toMatchObject({ offered: false })
      const { id } = second.partOf(stall.hill)
      await granted(hill.post(`/producer/shop-orders/${id}/decline`, { reason: "out_of_stock" }))
      expect(await offer(cart)).toMatchObject({ offered: true })
      expect(both.parts).toHaveLength(2)
    })

    it("is refused after two refused parcels, for ninety days", async () => {
      await refusedParcel()
      const cart = await aReadyCart([[stall.tea, 1]])
      expect(await offer(cart)).toMatchObject({ offered: true })
      await refusedParcel()
      await expectNoOrder(cart, "ocop.cod_refused_before")
      itIs(addDays(today(), 91))
      expect(await offer(cart)).toMatchObject({ offered: true })
    })
  })

  describe("GET /store/carts/:id/cash", () => {
    nothingYet()

    it("knows no cart that is not there, or is an order", async () => {
      await expectRefusal(shop.get("/store/carts/cart_none/cash"), 404, "ocop.cart_not_found")
      const cart = await aReadyCart([[stall.tea, 1]])
      await granted(complete(cart))
      await expectRefusal(shop.get(`/store/carts/${cart.id}/cash`), 404, "ocop.cart_not_found")
    })

    it("is no one's without the shop's key", async () => {
      expect((await stranger.get("/store/carts/cart_none/cash")).status).toBe(400)
    })
  })

  describe("/admin/cash-limits", () => {
    nothingYet()

    it("says what holds until an operator sets it, and who did", async () => {
      const { cash_limit: before } = await granted(operator.get("/admin/cash-limits"))
      expect(before).toEqual({ ...LIMIT, set_at: null, set_by: null, defaults: LIMIT })
      await limit({ order_max: 1_000_000 })
      const { cash_limit: after } = await granted(operator.get("/admin/cash-limits"))
      expect(after).toMatchObject({ order_max: 1_000_000, defaults: LIMIT })
      expect(after.set_by).toMatch(/@example\.com$/)
      expect(Date.parse(after.set_at)).toBeGreaterThan(0)
    })

    it("leaves every change in the log, with what it was before", async () => {
      await limit({ order_max: 1_000_000 })
      await limit({ order_max: 2_000_000 })
      const log = await theRows<{ before: object; after: object }>(
        "select before, after from audit_entry where action = 'cash_limit.set' order by created_at"
      )
      expect(log).toMatchObject([
        { before: { order_max: 5_000_000 }, after: { order_max: 1_000_000 } },
        { before: { order_max: 1_000_000 }, after: { order_max: 2_000_000 } },
      ])
    })

    it("refuses what is no limit", async () => {
      for (const wrong of [
        { order_max: -1 },
        { order_max: 1.5 },
        { refused_parcels_max: 0 },
        { part_max: "1" },
        { more: 1 },
      ]) {
        const { status } = await operator.post("/admin/cash-limits", { ...LIMIT, ...wrong })
        expect(status).toBe(400)
      }
    })

    it("is an operator's alone", async () => {
      for (const client of [stranger, shop, hill]) {
        expect((await client.get("/admin/cash-limits")).status).toBe(401)
        expect((await client.post("/admin/cash-limits", LIMIT)).status).toBe(401)
      }
    })
  })
}
