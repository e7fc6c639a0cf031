import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import { aCart, chooseShipping, complete, giveAddress, startPayment } from "../../builders/a-cart"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { aShopOrder } from "../../builders/a-shop-order"
import {
  aKey,
  checkoutAt,
  linkOf,
  medusaOrder,
  payAnotherWay,
  refundsOf,
} from "../../builders/after-order"
import { granted, shop, type Client } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { stockOf } from "../../builders/stock"
import { theRows } from "../../builders/the-database"
import { theMarket } from "../../builders/the-market"
import { twoShops, type TwoShops } from "../../builders/two-shops"

export default function orderCancel() {
  let stall: TwoShops
  let hill: Client
  let order: Awaited<ReturnType<typeof aShopOrder>>
  let link: string
  let tea: string
  let honey: string

  beforeAll(async () => {
    stall = await twoShops("hủy đơn")
    hill = await aProducersLogIn(stall.hill.id)
    order = await aShopOrder([
      [stall.tea, 3],
      [stall.rice, 3],
      [stall.honey, 1],
    ])
    link = await linkOf(order.cart)
    const { lines } = (await checkoutAt(link)).shop_orders.find(
      ({ id }) => id === order.partOf(stall.hill).id
    )!.after
    const idOf = (title: string) => lines.find((line) => line.title.startsWith(title))!.line_id
    tea = idOf("Trà")
    honey = idOf("Mật ong")
  })

  const mine = () => order.partOf(stall.hill).id
  const cancel = (body: object = {}, at = link) =>
    shop.post(`${at}/cancel`, { key: aKey(), ...body })
  const some = (line_id: string, quantity: number, wish: object = {}) =>
    cancel({ shop_order_id: mine(), lines: [{ line_id, quantity }], ...wish })
  const act = (action: string, body: object = {}) =>
    hill.post(`/producer/shop-orders/${mine()}/${action}`, body)
  const partNow = async () => (await checkoutAt(link)).shop_orders.find(({ id }) => id === mine())!

  describe("POST /store/checkouts/:token/cancel", () => {
    it("calls off a part, its stock and its money, and leaves the other alone", async () => {
      await granted(cancel({ shop_order_id: mine(), words: "Đặt nhầm" }))
      expect(await partNow()).toMatchObject({ status: "cancelled", refund_total: 489_999 })
      expect((await stockOf(stall.tea)).reserved).toBe(0)
      expect((await stockOf(stall.rice)).reserved).toBe(3)
      expect(await refundsOf(order.order_id)).toMatchObject([
        { amount: 489_999, state: "not_needed", requested_by: "shopper", applied: true },
      ])
      expect(await medusaOrder(order.order_id)).toMatchObject({
        total: 266_500,
        pending: 266_500,
        payments: ["authorized"],
      })
      expect(
        await theRows(
          "select actor_type from audit_entry where subject_id = ? and action = 'shop_order.cancelled'",
          [mine()]
        )
      ).toEqual([{ actor_type: "customer" }])
      expect(
        await theRows(
          "select producer_id from producer_message where subject_id = ? and kind = 'order_cancelled'",
          [mine()]
        )
      ).toEqual([{ producer_id: stall.hill.id }])
    })

    it("calls off pieces of a line: their stock, their price and nothing of the shipping", async () => {
      await granted(some(tea, 2))
      const part = await partNow()
      expect(part).toMatchObject({ status: "new", refund_total: 240_000 })
      expect(
        part.after.lines.map(({ cancelled, cancellable }) => [cancelled, cancellable])
      ).toEqual([
        [2, 1],
        [0, 1],
      ])
      expect((await stockOf(stall.tea)).reserved).toBe(1)
      expect(await medusaOrder(order.order_id)).toMatchObject({
        total: 516_499,
        pieces: [1, 1, 3],
        payments: ["authorized"],
      })
    })

    it("what is left can be sent, and nothing more", async () => {
      await granted(some(tea, 2))
      await granted(act("accept"))
      await granted(act("pack"))
      const { shop_order } = await granted(act("ship", { key: aKey(), carrier: "vnpost" }))
      expect(shop_order).toMatchObject({ status: "shipped", parcels: [{ amount: 249_999 }] })
      expect(await stockOf(stall.tea)).toEqual({ stocked: 9, reserved: 0 })
    })

    it("piece by piece to the last, gives the part back exactly and ends it", async () => {
      await granted(some(tea, 1))
      await granted(some(tea, 1))
      await granted(some(honey, 1))
      await granted(some(tea, 1))
      expect(await partNow()).toMatchObject({ status: "cancelled", refund_total: 489_999 })
      expect((await medusaOrder(order.order_id)).total).toBe(266_500)
      expect((await stockOf(stall.tea)).reserved).toBe(0)
    })

    it("of everything cancels Medusa's order", async () => {
      await granted(cancel())
      expect(await medusaOrder(order.order_id)).toMatchObject({
        status: "canceled",
        payments: ["canceled"],
      })
      expect((await checkoutAt(link)).total).toBe(0)
    })

    it("of everything takes the parts that are not packed", async () => {
      await granted(act("accept"))
      await granted(act("pack"))
      await granted(cancel())
      expect((await checkoutAt(link)).shop_orders.map(({ status }) => status).sort()).toEqual([
        "cancelled",
        "packed",
      ])
    })

    it("repeated with its key, or six times at once, does all this once", async () => {
      const key = aKey()
      const answers = await Promise.all(Array.from({ length: 6 }, () => some(tea, 1, { key })))
      expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200))
      expect((await refundsOf(order.order_id)).map(({ amount }) => amount)).toEqual([120_000])
      expect((await stockOf(stall.tea)).reserved).toBe(2)
      const whole = aKey()
      for (let time = 0; time < 2; time++) {
        await granted(cancel({ shop_order_id: mine(), key: whole }))
      }
      expect(await refundsOf(order.order_id)).toHaveLength(2)
    })

    it("of two who take the same pieces at once, one gets them", async () => {
      const answers = await Promise.all([some(tea, 3), some(tea, 3)])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
      expect((await refundsOf(order.order_id)).map(({ amount }) => amount)).toEqual([360_000])
    })

    it("is over once the part is packed", async () => {
      await granted(act("accept"))
      expect((await partNow()).after.may_cancel).toBe(true)
      await granted(act("pack"))
      expect((await partNow()).after.may_cancel).toBe(false)
      await expectRefusal(cancel({ shop_order_id: mine() }), 400, "ocop.cancel_too_late")
      expect(await refundsOf(order.order_id)).toEqual([])
    })

    it("is no more than was ordered, and of lines of this part", async () => {
      await expectRefusal(some(tea, 4), 400, "ocop.cancel_quantity_invalid")
      await expectRefusal(some("shordl_none", 1), 400, "ocop.cancel_line_unknown")
      await expectRefusal(some(tea, 0), 400, "ocop.cancel_empty")
      await expectRefusals<object>(
        {
          "no key": { key: undefined },
          "half a piece": { lines: [{ line_id: tea, quantity: 0.5 }] },
          "lines of no part": { shop_order_id: undefined, lines: [{ line_id: tea, quantity: 1 }] },
          more: { amount: 5 },
        },
        (body) => some(tea, 1, body),
        { status: 400 }
      )
      expect(await refundsOf(order.order_id)).toEqual([])
    })

    it("is nobody's who has no link, and no other order's", async () => {
      const other = await aShopOrder([[stall.rice, 1]])
      await expectRefusal(
        cancel({ shop_order_id: mine() }, await linkOf(other.cart)),
        404,
        "ocop.shop_order_not_found"
      )
      await expectRefusal(
        cancel({ shop_order_id: mine() }, "/store/checkouts/abc.def"),
        404,
        "ocop.checkout_not_found"
      )
    })

    it("of what was transferred opens a refund; of a transfer that has not come, none", async () => {
      await payAnotherWay(order.order_id, "vietqr")
      await granted(some(tea, 1))
      expect(await refundsOf(order.order_id)).toMatchObject([{ amount: 120_000, state: "open" }])
    })
  })

  describe("POST /producer/shop-orders/:id/cancel-lines", () => {
    const cannot = (body: object = {}) =>
      act("cancel-lines", { key: aKey(), reason: "out_of_stock", ...body })

    it("calls off what of a part can't be sent, after the rest has left", async () => {
      await granted(act("accept"))
      await granted(act("pack"))
      const first = { key: aKey(), carrier: "vnpost", lines: [{ line_id: tea, quantity: 2 }] }
      await granted(act("ship", first))
      const { shop_order } = await granted(cannot({ lines: [{ line_id: tea, quantity: 1 }] }))
      expect(shop_order.status).toBe("packed")
      const ended = await granted(cannot())
      expect(ended.shop_order).toMatchObject({ status: "shipped", partly_shipped: false })
      expect((await refundsOf(order.order_id)).map(({ amount }) => amount)).toEqual([
        120_000, 99_999,
      ])
      expect(await stockOf(stall.tea)).toEqual({ stocked: 8, reserved: 0 })
      expect((await medusaOrder(order.order_id)).total).toBe(536_500)
      const delivered = await granted(act("deliver"))
      expect(delivered.shop_order.status).toBe("delivered")
    })

    it("needs a reason, is over when all has left, and is no other producer's", async () => {
      await expectRefusal(cannot({ reason: "other" }), 400, "ocop.decline_words_missing")
      const delta = await aProducersLogIn(stall.delta.id)
      await expectRefusal(
        delta.post(`/producer/shop-orders/${mine()}/cancel-lines`, {
          key: aKey(),
          reason: "out_of_stock",
        }),
        404,
        "ocop.shop_order_not_found"
      )
      for (const step of ["accept", "pack"]) await granted(act(step))
      await granted(act("ship", { key: aKey(), carrier: "vnpost" }))
      await expectRefusal(cannot(), 400, "ocop.cancel_too_late")
    })
  })

  describe("a discount", () => {
    it("shrinks with its line, to the đồng, and its use comes back with the whole order", async () => {
      const { container } = theMarket()
      await createPromotionsWorkflow(container).run({
        input: {
          promotionsData: [
            {
              code: "GIAM10K",
              type: "standard",
              status: "active",
              is_tax_inclusive: true,
              limit: 5,
              application_method: {
                type: "fixed",
                target_type: "items",
                allocation: "across",
                value: 10_000,
                currency_code: "vnd",
              },
              campaign: {
                name: "Hội chợ",
                campaign_identifier: "hoi-cho",
                budget: { type: "spend", limit: 100_000, currency_code: "vnd" },
              },
            },
          ] as never,
        },
      })
      const cart = await aCart([[stall.tea, 3]])
      await granted(shop.post(`/store/carts/${cart.id}/promotions`, { promo_codes: ["GIAM10K"] }))
      await giveAddress(cart.id)
      await chooseShipping(cart.id)
      await startPayment(cart.id)
      const { order: placed } = await granted(complete(cart))
      const promotions = container.resolve(Modules.PROMOTION)
      const used = async () => {
        const [promotion] = await promotions.listPromotions(
          { code: "GIAM10K" },
          { relations: ["campaign", "campaign.budget"] }
        )
        const { used, campaign } = promotion as unknown as {
          used: number
          campaign: { budget: { used: unknown } }
        }
        return [used, Number(campaign.budget.used)]
      }
      expect(await used()).toEqual([1, 10_000])
      const at = await linkOf(cart)
      const part = (await checkoutAt(at)).shop_orders[0]!
      const line_id = part.after.lines[0]!.line_id
      const lines = [{ line_id, quantity: 1 }]
      await granted(cancel({ shop_order_id: part.id, lines }, at))
      expect((await refundsOf(placed.id)).map(({ amount }) => amount)).toEqual([116_667])
      expect(await medusaOrder(placed.id)).toMatchObject({ total: 263_333, pieces: [2] })
      expect(await used()).toEqual([1, 10_000])
      await granted(cancel({ shop_order_id: part.id }, at))
      expect(await used()).toEqual([0, 0])
      expect((await refundsOf(placed.id)).map(({ amount }) => amount)).toEqual([263_333, 116_667])
      expect((await medusaOrder(placed.id)).status).toBe("canceled")
    })
  })
}
