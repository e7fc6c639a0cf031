import type Stripe from "stripe"
import { missing } from "./stripe-refusal"
import type { TestCard } from "./cards"

/** What the double remembers, and its clock. Ids are the keys. */
export class Vault {
  readonly intents = new Map<string, Stripe.PaymentIntent>()
  readonly charges = new Map<string, Stripe.Charge>()
  readonly refunds = new Map<string, Stripe.Refund>()
  readonly customers = new Map<string, Stripe.Customer>()
  readonly methods = new Map<string, Stripe.PaymentMethod>()
  readonly sessions = new Map<string, Stripe.Checkout.Session>()
  /** What a session's intent is made of when its buyer pays. */
  readonly intentWishes = new Map<string, Record<string, unknown>>()
  /** By the id of a payment method. */
  readonly cards = new Map<string, TestCard>()
  private ahead = 0

  /** Seconds since 1970, as Stripe tells moments. */
  now(): number {
    return Math.floor(Date.now() / 1000) + this.ahead
  }

  /** Lets seconds pass at Stripe. */
  pass(seconds: number): void {
    this.ahead += seconds
  }

  intent(id: unknown): Stripe.PaymentIntent {
    return this.intents.get(String(id)) ?? nothing("payment_intent", id)
  }

  /** As it is now: time ends an open one. */
  session(id: unknown): Stripe.Checkout.Session {
    const session = this.sessions.get(String(id)) ?? nothing("checkout.session", id)
    if (session.status === "open" && session.expires_at < this.now()) {
      session.status = "expired"
      session.url = null
    }
    return session
  }

  refund(id: unknown): Stripe.Refund {
    return this.refunds.get(String(id)) ?? nothing("refund", id)
  }

  customer(id: unknown): Stripe.Customer {
    return this.customers.get(String(id)) ?? nothing("customer", id)
  }

  charge({ latest_charge }: Stripe.PaymentIntent): Stripe.Charge | undefined {
    return this.charges.get(String(latest_charge))
  }
}

function nothing(what: string, id: unknown): never {
  throw missing(what, String(id))
}
