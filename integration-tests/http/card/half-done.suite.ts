import { aListing, type Listing } from "../../builders/a-listing"
import { aKey, linkOf, medusaOrder, refundsOf } from "../../builders/after-order"
import { granted, shop } from "../../builders/client"
import {
  aCardCart,
  comeBack,
  hookAddress,
  offerCards,
  payByCard,
  theStripe,
  told,
} from "../../builders/the-card-shop"
import { orderSums } from "../../builders/order-sums"
import { theRows } from "../../builders/the-database"
import { theMarket } from "../../builders/the-market"
import { violations } from "../../invariants/violations"
import payRefunds from "@ocop/plugin/jobs/pay-refunds"
import settleCardPayments from "@ocop/plugin/jobs/settle-card-payments"

export default function () {
  let honey: Listing
  beforeAll(async () => {
    await offerCards()
    honey = await aListing()
  })
  const atStripe = () => {
    beforeEach(() => {
      theStripe().faults.clear()
      theStripe().webhooks.url = undefined
    })
    afterEach(async () => {
      await told()
      expect(theStripe().contractErrors).toEqual([])
    })
  }

  const paidCart = async () => {
    const cart = await aCardCart([[honey, 2]])
    await payByCard(cart)
    return cart
  }
  const orderOf = async ({ id }: { id: string }) =>
    (
      await theRows<{ order_id: string }>("select order_id from order_cart where cart_id = ?", [id])
    )[0]!.order_id
  const job = async () => {
    const { container } = theMarket()
    await theRows("update payment_session set created_at = now() - interval '2 minutes'")
    await theRows("update shop_order set created_at = now() - interval '2 minutes'")
    await settleCardPayments(container)
  }
  const refundsAtStripe = (checkout: string) => {
    const { id } = theStripe().intentOf(checkout)
    return [...theStripe().vault.refunds.values()]
      .filter(({ payment_intent }) => payment_intent === id)
      .map(({ amount }) => amount)
  }

  describe("a card's payment whose cart is being completed elsewhere", () => {
    atStripe()

    it("is not let go: it waits for that to end", async () => {
      const cart = await paidCart()
      await theRows(
        `insert into completion_attempt (id, cart_id, begun_at, lease_until)
         values ('cmpat_card', ?, now(), now() + interval '1 hour')`,
        [cart.id]
      )
      const coming = comeBack(cart)
      await new Promise((resolve) => setTimeout(resolve, 1_500))
      expect(theStripe().intentOf(cart.checkout).status).toBe("requires_capture")
      await theRows("delete from completion_attempt where id = 'cmpat_card'")
      expect((await coming).body.state).toBe("placed")
      expect(theStripe().intentOf(cart.checkout).status).toBe("succeeded")
    })

    it("becomes an order when whoever completed it was killed", async () => {
      const cart = await paidCart()
      await theRows(
        `insert into completion_attempt (id, cart_id, begun_at, lease_until)
         values ('cmpat_card', ?, now() - interval '1 minute', now() - interval '1 second')`,
        [cart.id]
      )
      expect((await comeBack(cart)).body.state).toBe("placed")
      expect(await theRows("select id from completion_attempt")).toEqual([])
    })
  })

  describe("a capture in which a process was killed", () => {
    atStripe()

    /** Before Medusa wrote what had become of it: `taken` says whether Stripe was asked. */
    const cutOff = async (taken: boolean) => {
      const cart = await paidCart()
      theStripe().faults.next({ path: /\/capture$/, kind: "status", status: 500, times: 30 })
      await comeBack(cart)
      theStripe().faults.clear()
      await theRows(
        `insert into capture (id, amount, raw_amount, payment_id, created_at)
         select 'capt_cut', amount, raw_amount, id, now() - interval '1 hour' from payment
         where provider_id like 'pp_stripe%'`
      )
      if (taken) theStripe().intents.capture(theStripe().intentOf(cart.checkout), undefined)
      return cart
    }
    const expectPaidOnce = async (cart: { id: string; checkout: string; total: number }) => {
      await job()
      const order_id = await orderOf(cart)
      expect(theStripe().intentOf(cart.checkout)).toMatchObject({
        status: "succeeded",
        amount_received: cart.total,
      })
      expect(await theRows("select amount::int as amount from capture")).toEqual([
        { amount: cart.total },
      ])
      expect(await medusaOrder(order_id)).toMatchObject({ pending: 0, payments: ["completed"] })
      expect(
        await theRows("select paid_at is not null as paid from shop_order where order_id = ?", [
          order_id,
        ])
      ).toEqual([{ paid: true }])
      expect(await violations()).toEqual([])
    }

    it.each([
      ["before Stripe was asked", false],
      ["after Stripe had taken it", true],
    ])("%s, is made once", async (_, taken) => {
      await expectPaidOnce(await cutOff(taken))
    })

    it("after Medusa had written it and before the order knew, is added to the order", async () => {
      const cart = await paidCart()
      theStripe().faults.next({ path: /\/capture$/, kind: "status", status: 500, times: 30 })
      await comeBack(cart)
      theStripe().faults.clear()
      const order_id = await orderOf(cart)
      const restore = await orderSums(order_id)
      await comeBack(cart)
      await restore()
      await theRows("update shop_order set paid_at = null where order_id = ?", [order_id])
      await expectPaidOnce(cart)
    })
  })

  describe("a refund in which a process was killed", () => {
    atStripe()

    /** @param at how far it had come: Medusa's row alone, Stripe too, or all but our own note of it */
    const cutOff = async (at: "begun" | "sent" | "written") => {
      const cart = await paidCart()
      await comeBack(cart)
      const link = await linkOf(cart)
      if (at !== "written") {
        const fault = at === "begun" ? ({ kind: "status", status: 500 } as const) : DROPPED
        theStripe().faults.next({ method: "POST", path: /refunds$/, ...fault, times: 3 })
      }
      await granted(shop.post(`${link}/cancel`, { key: aKey() }))
      theStripe().faults.clear()
      const [refund] = await refundsOf(await orderOf(cart))
      if (at === "written") {
        await theRows("update shop_order_refund set state = 'open', settled_at = null")
        await theRows("update shop_order_refund_payment set state = 'sending', sent_at = null")
      } else {
        await theRows(
          `insert into refund (id, amount, raw_amount, payment_id, note, metadata, created_at)
           select 'ref_cut', amount, raw_amount, id, ?, jsonb_build_object('refund_key', ?::text),
             now() - interval '1 hour' from payment where provider_id like 'pp_stripe%'`,
          [refund!.id, refund!.id]
        )
      }
      await theRows("update shop_order_refund_payment set tried_at = now() - interval '1 hour'")
      return cart
    }
    const DROPPED = { kind: "drop_after" } as const

    it.each([
      ["before Stripe was asked", "begun"],
      ["after Stripe had paid it", "sent"],
      ["before it was noted as paid", "written"],
    ] as const)("%s, is paid once", async (_, at) => {
      const cart = await cutOff(at)
      await payRefunds(theMarket().container)
      expect(refundsAtStripe(cart.checkout)).toEqual([cart.total])
      const order_id = await orderOf(cart)
      expect(await refundsOf(order_id)).toMatchObject([{ state: "settled", amount: cart.total }])
      expect(await medusaOrder(order_id)).toMatchObject({ pending: 0, refunded: [cart.total] })
      expect(
        await theRows(
          "select amount::int as amount from order_transaction where reference = 'refund'"
        )
      ).toEqual([{ amount: -cart.total }])
    })
  })

  describe("a payment that its buyer disputes", () => {
    atStripe()

    it("is looked at by an operator, once", async () => {
      const cart = await paidCart()
      await comeBack(cart)
      const { webhooks, disputes, intentOf } = theStripe()
      webhooks.url = hookAddress()
      const opened = disputes.tell(intentOf(cart.checkout), "created")
      await webhooks.settled()
      await webhooks.deliver(opened)
      disputes.tell(intentOf(cart.checkout), "updated")
      await told()
      const reviews = await theRows(
        "select reason, amount::int as amount, order_id from card_review"
      )
      expect(reviews).toEqual([
        { reason: "disputed", amount: cart.total, order_id: await orderOf(cart) },
      ])
      const parts = "select status, paid_at is not null as paid from shop_order where order_id = ?"
      expect(await theRows(parts, [await orderOf(cart)])).toEqual([{ status: "new", paid: true }])
    })
  })
}
