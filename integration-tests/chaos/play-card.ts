import payRefunds from "@ocop/plugin/jobs/pay-refunds"
import settleCardPayments from "@ocop/plugin/jobs/settle-card-payments"
import type { StripeDouble } from "@ocop/payment-stripe-checkout/double"
import { putIntoCart } from "../builders/a-cart"
import type { Listing } from "../builders/a-listing"
import { aKey, linkOf } from "../builders/after-order"
import { granted, shop } from "../builders/client"
import { settledEvents } from "../builders/settled-events"
import {
  comeBack,
  hookAddress,
  payByCard,
  startCardPayment,
  theStripe,
} from "../builders/the-card-shop"
import { theRows } from "../builders/the-database"
import { theMarket } from "../builders/the-market"
import type { CardMoment } from "./card-script"
import { ELSEWHERE, type CardWorld, type Told } from "./card-world"

type StripeEvent = StripeDouble["webhooks"]["events"][number]

const BAD_CARD = "4000 0000 0000 0002"
const HOUR = 3_600

/** A cart in the open market whose buyer is on Stripe's page, and what becomes of it. */
export class PlayedCard {
  private page!: Awaited<ReturnType<typeof startCardPayment>>

  constructor(
    private readonly cartId: string,
    private readonly another: Listing
  ) {}

  /** @returns what is asked for, in đồng */
  async begin(): Promise<number> {
    const { webhooks, faults } = theStripe()
    faults.clear()
    webhooks.url = hookAddress()
    // Nothing is sent by itself: each message is carried by the script, or lost.
    webhooks.copies = 0
    this.page = await startCardPayment(this.cartId)
    return this.page.total
  }

  /** @returns the message that was carried, when it was a moment of one */
  async live(moment: CardMoment, world: CardWorld): Promise<Told | undefined> {
    const { intents, disputes, faults, url } = theStripe()
    const intent = this.intent()
    switch (moment.kind) {
      case "tell":
      case "keep":
        return this.carry(moment)
      case "decline":
        await payByCard(this.page, BAD_CARD)
        return undefined
      case "pay":
        await this.pay(moment.held)
        return undefined
      case "come_back":
        await comeBack(this.page)
        await settledEvents()
        return undefined
      case "change_cart":
        if (!world.order) await putIntoCart(this.cartId, this.another)
        return undefined
      case "cancel":
        if (world.mayCancel) {
          await granted(shop.post(`${await linkOf({ id: this.cartId })}/cancel`, { key: aKey() }))
        }
        return undefined
      case "lose_capture":
        faults.next({ path: /\/capture$/, kind: "drop_after", times: 3 })
        return undefined
      case "let_go":
        if (intent?.status === "requires_capture") intents.cancel(intent)
        return undefined
      case "refund_elsewhere":
        if (world.mayRefundElsewhere) {
          await fetch(`${url}/v1/refunds`, {
            method: "POST",
            headers: { authorization: "Bearer sk_test_dashboard" },
            body: new URLSearchParams({ payment_intent: intent!.id, amount: String(ELSEWHERE) }),
          })
        }
        return undefined
      case "dispute":
        if (intent?.status === "succeeded") disputes.tell(intent, "created")
        return undefined
      case "job":
        await this.job()
        return undefined
    }
  }

  /** What there is of it in the end, beside what there ought to be. */
  async expectAsIn(world: CardWorld): Promise<void> {
    theStripe().faults.clear()
    world.calmDown()
    await this.job()
    world.live({ kind: "job" })
    await this.age("2 hours")
    const STATES: Record<string, string> = { requires_capture: "held", succeeded: "taken" }
    const intent = this.intent()
    const refunds = [...theStripe().vault.refunds.values()]
      .filter(({ payment_intent }) => payment_intent === intent?.id)
      .map(({ amount }) => amount)
    const captured = this.events().filter(({ type }) => type === "payment_intent.succeeded")
    expect({
      stripe: STATES[intent?.status ?? ""] ?? "nothing",
      received: intent?.amount_received ?? 0,
      captures: captured.length,
      refunds,
      contract: theStripe().contractErrors,
      ...(await this.inTheMarket(intent?.id ?? "")),
    }).toEqual({
      stripe: world.state === "taken" ? "taken" : "nothing",
      received: world.received,
      captures: world.captures,
      refunds: world.refunds,
      contract: [],
      orders: world.order ? 1 : 0,
      parts: world.parts,
      reviews: [...world.reviews].sort(),
      captured: world.received,
      refunded: world.refundsOfShop,
      noted: world.received - world.refundsOfShop,
      cleared: world.received - world.refundsOfShop,
      owed: 0,
    })
  }

  private intent() {
    const { vault } = theStripe()
    const { payment_intent } = vault.session(this.page.checkout)
    return payment_intent ? vault.intent(payment_intent) : undefined
  }

  /** What Stripe has to tell of this payment so far. */
  private events(): StripeEvent[] {
    const id = this.intent()?.id
    return theStripe().webhooks.events.filter(({ data }) => {
      const object = data.object as { id?: string; payment_intent?: unknown }
      return id && (object.id === id || object.payment_intent === id)
    })
  }

  private async carry(moment: CardMoment & { kind: "tell" | "keep" }): Promise<Told | undefined> {
    const all = this.events()
    const event = all[Math.floor(moment.which * all.length)]
    if (!event) return undefined
    if (moment.kind === "keep") await keepOnly(event)
    else await this.tell(event, moment)
    await settledEvents()
    const { object } = event.data.object as { object: string }
    const about =
      object === "dispute" ? "dispute" : event.type.includes("refund") ? "refund" : "payment"
    return { id: event.id, about }
  }

  private async tell(event: StripeEvent, { times, carried }: CardMoment & { kind: "tell" }) {
    const now = Math.floor(Date.now() / 1_000)
    const how = { well: {}, forged: { secret: "whsec_another" }, old: { timestamp: now - HOUR } }[
      carried
    ]
    const told = Array.from({ length: times }, () => theStripe().webhooks.deliver(event, how))
    const expected = carried === "well" ? 200 : 400
    expect((await Promise.all(told)).map(({ status }) => status)).toEqual(
      Array<number>(times).fill(expected)
    )
  }

  private async pay(held: "right" | "another_amount" | "another_currency"): Promise<void> {
    const before = this.intent()?.status
    await payByCard(this.page)
    const intent = this.intent()
    if (intent?.status !== "requires_capture" || before === "requires_capture") return
    if (held === "another_amount") {
      intent.amount -= 1_000
      intent.amount_capturable -= 1_000
    }
    if (held === "another_currency") intent.currency = "usd"
  }

  /** Jobs leave alone what is young, and this life is short. */
  private async job(): Promise<void> {
    const { container } = theMarket()
    await this.age("2 minutes")
    await settleCardPayments(container)
    await payRefunds(container)
    await settledEvents()
  }

  private async age(by: string): Promise<void> {
    await theRows(
      `update payment_session set created_at = now() - ?::interval where payment_collection_id in
         (select payment_collection_id from cart_payment_collection where cart_id = ?)`,
      [by, this.cartId]
    )
    await theRows(
      `update shop_order set created_at = now() - ?::interval where order_id in
         (select order_id from order_cart where cart_id = ?)`,
      [by, this.cartId]
    )
  }

  private async inTheMarket(intent: string) {
    const [row] = await theRows<Record<string, number | string[]>>(
      `select
         (select count(*)::int from order_cart where cart_id = asked.cart_id) as orders,
         (select coalesce(json_agg(status || case when paid_at is null then '' else ' paid' end), '[]')
           from shop_order where order_id = asked.order_id) as parts,
         (select coalesce(json_agg(reason order by reason), '[]') from card_review
           where intent = asked.intent) as reviews,
         (select coalesce(sum(capture.amount), 0)::int from payment
           join capture on capture.payment_id = payment.id and capture.deleted_at is null
           where payment_collection_id = asked.collection_id) as captured,
         (select coalesce(sum(refund.amount), 0)::int from payment
           join refund on refund.payment_id = payment.id and refund.deleted_at is null
           where payment_collection_id = asked.collection_id) as refunded,
         (select coalesce(sum(amount), 0)::int from order_transaction
           where order_id = asked.order_id and deleted_at is null) as noted,
         (select coalesce(sum(amount), 0)::int from ledger_entry
           where order_id = asked.order_id and account = 'psp_clearing') as cleared,
         (select count(*)::int from shop_order_refund refund join shop_order part
           on part.id = refund.shop_order_id
           where part.order_id = asked.order_id and refund.state = 'open') as owed
       from (select cart.id as cart_id, ?::text as intent, order_cart.order_id,
           link.payment_collection_id as collection_id
         from cart left join order_cart on order_cart.cart_id = cart.id
         left join cart_payment_collection link on link.cart_id = cart.id
         where cart.id = ?) asked`,
      [intent, this.cartId]
    )
    return row!
  }
}

/** As the route does it before it answers. */
async function keepOnly(event: StripeEvent): Promise<void> {
  const { payload, signature } = theStripe().webhooks.signed(event)
  const account = theMarket().container.resolve("cardPayment").account()!
  const read = account.readEvent(payload, signature)
  await theRows(
    `insert into card_event (id, provider_event_id, type, payload, received_at)
     values (?, ?, ?, ?::jsonb, now()) on conflict do nothing`,
    [`cardev_${event.id}`, event.id, event.type, JSON.stringify(read)]
  )
}
