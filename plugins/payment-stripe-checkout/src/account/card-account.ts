import type Stripe from "stripe"
import { cardEvent, EventRefused, type CardEvent } from "./card-event"
import { cardPayment, isOf, type CardPayment } from "./card-payment"
import { openStripe } from "./open-stripe"
import { REFUND_KEY } from "./refund-key"
import { assertStripeOptions, type StripeOptions } from "./stripe-options"

/** A refund as Stripe has it; in đồng. */
export interface CardRefund {
  id: string
  amount: number
  /** The shop's own; null for one that somebody made in Stripe's dashboard. */
  key: string | null
}

/** Where a checkout at Stripe stands. */
export interface CardCheckout {
  /** "open" can still be paid, "complete" was, "expired" no more. */
  state: "open" | "complete" | "expired"
  payment: CardPayment | null
}

/** What the shop asks of its account at Stripe, beside the payments that Medusa makes through the provider. */
export class CardAccount {
  private readonly stripe: Stripe
  private readonly options: StripeOptions

  /** @throws Error for options that `assertStripeOptions` refuses */
  constructor(options: Partial<StripeOptions>) {
    this.options = assertStripeOptions(options)
    this.stripe = openStripe(this.options)
  }

  /**
   * Reads what came to the webhook. Looks at the clock: what was signed more than five minutes ago is refused.
   *
   * @param body the bytes as they came: parsed and written again they would be others
   * @throws EventRefused when they are not Stripe's
   */
  readEvent(body: Buffer | string, signature: string): CardEvent {
    try {
      return cardEvent(
        this.stripe.webhooks.constructEvent(body, signature, this.options.webhookSecret)
      )
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      throw new EventRefused(message, /timestamp/i.test(message) ? "timestamp" : "signature")
    }
  }

  async payment(intent: string): Promise<CardPayment> {
    return this.told(
      await this.stripe.paymentIntents.retrieve(intent, { expand: ["latest_charge"] })
    )
  }

  /** @param checkout "cs_…" */
  async checkout(checkout: string): Promise<CardCheckout> {
    const session = await this.stripe.checkout.sessions.retrieve(checkout, {
      expand: ["payment_intent.latest_charge"],
    })
    const intent = session.payment_intent
    return {
      state: session.status ?? "open",
      payment: intent && typeof intent === "object" ? this.told(intent) : null,
    }
  }

  /** Amounts held on cards by this shop and not captured, begun between two moments. */
  async holds(from: Date, to: Date): Promise<CardPayment[]> {
    const created = { gte: seconds(from), lte: seconds(to) }
    const holds: CardPayment[] = []
    const all = this.stripe.paymentIntents.list({
      created,
      limit: 100,
      expand: ["data.latest_charge"],
    })
    for await (const intent of all) {
      if (intent.status === "requires_capture" && isOf(this.options.storefrontUrl, intent)) {
        holds.push(this.told(intent))
      }
    }
    return holds
  }

  /** Lets the amount go that is held on a card. A repeat changes nothing. @returns how it is now */
  async release(intent: string): Promise<CardPayment> {
    try {
      return this.told(await this.stripe.paymentIntents.cancel(intent))
    } catch (error) {
      const now = await this.payment(intent)
      if (now.status === "canceled" || now.status === "succeeded") return now
      throw error
    }
  }

  /** What was given back of a payment, failed refunds left out. */
  async refunds(intent: string): Promise<CardRefund[]> {
    const refunds: CardRefund[] = []
    for await (const refund of this.stripe.refunds.list({ payment_intent: intent, limit: 100 })) {
      if (refund.status === "failed" || refund.status === "canceled") continue
      refunds.push({
        id: refund.id,
        amount: refund.amount,
        key: refund.metadata?.[REFUND_KEY] ?? null,
      })
    }
    return refunds
  }

  private told(intent: Stripe.PaymentIntent): CardPayment {
    return cardPayment(intent, this.options.storefrontUrl)
  }
}

const seconds = (moment: Date): number => Math.floor(moment.getTime() / 1000)
