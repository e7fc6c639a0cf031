import { capturePaymentWorkflow, refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { anOperator } from "../../builders/an-operator"
import { aListing, type Listing } from "../../builders/a-listing"
import { stranger } from "../../builders/client"
import {
  aCardCart,
  comeBack,
  hookAddress,
  offerCards,
  payByCard,
  theStripe,
  told,
} from "../../builders/the-card-shop"
import { theRows } from "../../builders/the-database"
import { theMarket } from "../../builders/the-market"

const events = () =>
  theRows<{ type: string; done: boolean }>(
    "select type, processed_at is not null as done from card_event order by received_at"
  )
const orders = () => theRows('select id from "order"')
const minutesAgo = (minutes: number) => Math.floor(Date.now() / 1000) - minutes * 60

export default function () {
  let honey: Listing
  beforeAll(async () => {
    await offerCards()
    honey = await aListing()
  })

  describe("POST /hooks/stripe", () => {
    beforeEach(() => {
      const { webhooks, faults } = theStripe()
      faults.clear()
      webhooks.url = hookAddress()
      webhooks.holding = true
    })
    afterEach(async () => {
      const { webhooks, contractErrors } = theStripe()
      webhooks.url = undefined
      webhooks.holding = false
      await webhooks.flush()
      await told()
      expect(contractErrors).toEqual([])
    })
    const paidCart = async () => {
      const cart = await aCardCart([[honey, 1]])
      await payByCard(cart)
      return cart
    }

    it.each([
      ["another secret", { secret: "whsec_of_somebody_else" }],
      ["an hour ago", { timestamp: minutesAgo(60) }],
    ])("refuses %s, and keeps nothing", async (_, how) => {
      await paidCart()
      const told = theStripe().webhooks.resend("payment_intent.amount_capturable_updated", how)
      expect((await told).status).toBe(400)
      expect(await events()).toEqual([])
      expect(await orders()).toEqual([])
    })

    it("refuses a body without a signature", async () => {
      const { status, body } = await stranger.post("/hooks/stripe", { id: "evt_1" })
      expect([status, body.code]).toEqual([400, "ocop.event_signature"])
    })

    it("makes one order of messages that come thrice and in the wrong order", async () => {
      await paidCart()
      const { webhooks } = theStripe()
      await webhooks.flush({ reversed: true })
      const type = "payment_intent.amount_capturable_updated"
      await Promise.all([webhooks.resend(type), webhooks.resend(type)])
      await told()
      expect(await orders()).toHaveLength(1)
      const kept = await events()
      expect(kept.every(({ done }) => done)).toBe(true)
      expect(kept.filter((event) => event.type === type)).toHaveLength(1)
    })

    it("keeps what could not be followed, and follows it when Stripe answers again", async () => {
      await paidCart()
      const { webhooks, faults } = theStripe()
      faults.next({ path: /payment_intents/, kind: "status", status: 500, times: 99 })
      await webhooks.resend("payment_intent.amount_capturable_updated")
      await told()
      expect(await events()).toMatchObject([{ done: false }])
      faults.clear()
      const { default: settle } = await import("@ocop/plugin/jobs/settle-card-payments" as string)
      await settle(theMarket().container)
      expect(await events()).toMatchObject([{ done: true }])
      expect(await orders()).toHaveLength(1)
    })

    it("has an operator look at a refund and a dispute that were made elsewhere", async () => {
      const cart = await paidCart()
      await comeBack(cart)
      const intent = theStripe().intentOf(cart.checkout)
      await fetch(`${theStripe().url}/v1/refunds`, {
        method: "POST",
        headers: { authorization: "Bearer sk_test_dashboard" },
        body: new URLSearchParams({ payment_intent: intent.id, amount: "1000" }),
      })
      await theStripe().webhooks.flush()
      await told()
      const operator = await anOperator()
      const { body } = await operator.get("/admin/card-reviews")
      expect(body.card_reviews).toMatchObject([
        {
          reason: "refunded_elsewhere",
          amount: 1000,
          intent: intent.id,
          order_id: expect.any(String),
        },
      ])
      const path = `/admin/card-reviews/${body.card_reviews[0].id}/resolve`
      expect((await operator.post(path, { note: "Đã hoàn cho khách" })).status).toBe(200)
      expect((await operator.get("/admin/card-reviews")).body.count).toBe(0)
      expect((await stranger.get("/admin/card-reviews")).status).toBe(401)
    })

    it("lets go of a hold that has no order after a quarter of an hour", async () => {
      const { vault, intents } = theStripe()
      vault.pass(-20 * 60)
      const hold = intents.create({
        amount: "99000",
        currency: "vnd",
        capture_method: "manual",
        payment_method: "pm_card_visa",
        confirm: "true",
        metadata: { session_id: "payses_lost", shop: "http://localhost:8000" },
      })
      vault.pass(20 * 60)
      const { default: sweep } = await import("@ocop/plugin/jobs/sweep-card-holds" as string)
      await sweep(theMarket().container)
      expect(vault.intent(hold.id).status).toBe("canceled")
    })
  })

  it("Medusa's own webhook route does nothing", async () => {
    const cart = await aCardCart([[honey, 1]])
    await payByCard(cart)
    const event = theStripe().webhooks.events.at(-1)!
    const answer = await stranger.post("/hooks/payment/stripe-checkout_stripe-checkout", event)
    expect(answer.status).toBe(200)
    await told()
    expect(await orders()).toEqual([])
  })

  describe("Medusa's payment module and Stripe", () => {
    const payment = async () =>
      (
        await theRows<{ id: string; amount: number }>(
          "select id, amount::int as amount from payment"
        )
      )[0]!

    it("[H2] agree on a refund whose answer was lost", async () => {
      const cart = await aCardCart([[honey, 1]])
      await payByCard(cart)
      await comeBack(cart)
      const { container } = theMarket()
      const { id: payment_id } = await payment()
      const refund = (key?: string) =>
        refundPaymentWorkflow(container).run({
          input: { payment_id, amount: 1000, ...(key ? { metadata: { refund_key: key } } : {}) },
        })
      const lose = () =>
        theStripe().faults.next({ method: "POST", path: /refunds$/, kind: "drop_after", times: 3 })
      lose()
      await expect(refund()).rejects.toThrow()
      await refund()
      lose()
      await expect(refund("shordr_1")).rejects.toThrow()
      await refund("shordr_1")
      await expect(refund("shordr_1")).rejects.toMatchObject({ code: "ocop.refund_already_made" })
      const intent = theStripe().intentOf(cart.checkout)
      const atStripe = [...theStripe().vault.refunds.values()].filter(
        ({ payment_intent }) => payment_intent === intent.id
      )
      expect(atStripe.map(({ amount }) => amount)).toEqual([1000, 1000])
      expect(await theRows("select id from refund where deleted_at is null")).toHaveLength(2)
    })

    it("[H1] agree on a capture of a part", async () => {
      theStripe().faults.next({ path: /\/capture$/, kind: "status", status: 500, times: 3 })
      const cart = await aCardCart([[honey, 1]])
      await payByCard(cart)
      await comeBack(cart)
      const { id: payment_id } = await payment()
      await capturePaymentWorkflow(theMarket().container).run({
        input: { payment_id, amount: 1000 },
      })
      expect(theStripe().intentOf(cart.checkout).amount_received).toBe(1000)
    })
  })
}
