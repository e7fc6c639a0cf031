import settleCardPayments from "@ocop/plugin/jobs/settle-card-payments"
import { complete } from "../../builders/a-cart"
import { aListing, type Listing } from "../../builders/a-listing"
import { placed } from "../../builders/placed"
import { setStock, stockOf } from "../../builders/stock"
import {
  aCardCart,
  comeBack,
  offerCards,
  payByCard,
  startCardPayment,
  theStripe,
} from "../../builders/the-card-shop"
import { theRows } from "../../builders/the-database"
import { theMarket } from "../../builders/the-market"
import { violations } from "../../invariants/violations"

export default function () {
  let honey: Listing
  let before: Awaited<ReturnType<typeof placed>>
  beforeAll(async () => {
    await offerCards()
    honey = await aListing({ price: 99_999 })
  })
  const statusOf = ({ checkout }: { checkout: string }) => theStripe().intentOf(checkout).status

  describe("a checkout by card", () => {
    beforeEach(async () => {
      theStripe().faults.clear()
      theStripe().webhooks.url = undefined
      before = await placed()
    })
    afterEach(async () => {
      expect(theStripe().contractErrors).toEqual([])
      expect(await violations()).toEqual([])
    })

    it("that was asked to be an order after a declined card becomes one with a good card", async () => {
      const cart = await aCardCart([[honey, 1]])
      await payByCard(cart, "4000 0000 0000 0002")
      expect((await complete(cart)).body.code).toBe("ocop.card_not_paid")
      expect(await payByCard(cart)).toBe(303)
      expect((await complete(cart)).body.type).toBe("order")
    })

    it("whose order fails after the amount was held takes no money and leaves nothing", async () => {
      const stock = await stockOf(honey)
      const cart = await aCardCart([[honey, 1]])
      await payByCard(cart)
      await theRows(
        "alter table ledger_entry add constraint fails check (amount is null) not valid"
      )
      expect((await comeBack(cart)).status).toBe(500)
      await theRows("alter table ledger_entry drop constraint fails")
      expect(statusOf(cart)).not.toBe("succeeded")
      expect(await placed()).toEqual(before)
      expect(await stockOf(honey)).toEqual(stock)
    })

    it("whose hold was let go gives no goods away, and may be paid anew", async () => {
      const cart = await aCardCart([[honey, 1]])
      await payByCard(cart)
      const { stocked } = await stockOf(honey)
      await setStock(honey, 0)
      expect((await comeBack(cart)).body.state).toBe("refused")
      await setStock(honey, stocked)
      expect((await complete(cart)).body.code).toBe("ocop.card_not_paid")
      expect(await placed()).toEqual(before)
      const again = await startCardPayment(cart.id)
      expect(await payByCard(again)).toBe(303)
      expect((await comeBack(again)).body.state).toBe("placed")
      expect([statusOf(cart), statusOf(again)]).toEqual(["canceled", "succeeded"])
    })

    it("keeps its price when the producer asks another meanwhile", async () => {
      const cart = await aCardCart([[honey, 1]])
      await theRows(
        `update price set amount = 120000, raw_amount = '{"value": "120000", "precision": 20}'
         where price_set_id = (select price_set_id from product_variant_price_set where variant_id = ?)`,
        [honey.variant_id]
      )
      await payByCard(cart)
      expect((await comeBack(cart)).body.state).toBe("placed")
      expect(theStripe().intentOf(cart.checkout).amount_received).toBe(cart.total)
      expect(
        await theRows(
          "select sum(total)::int as total from shop_order where payment_method = 'card'"
        )
      ).toEqual([{ total: cart.total }])
    })

    it("becomes an order when all that Stripe told of it was lost, and its buyer too", async () => {
      const cart = await aCardCart([[honey, 1]])
      await payByCard(cart)
      await theRows("update payment_session set created_at = now() - interval '2 minutes'")
      await settleCardPayments(theMarket().container)
      expect(statusOf(cart)).toBe("succeeded")
      expect(await placed()).toEqual({ orders: before.orders + 1, parts: before.parts + 1 })
    })
  })
}
