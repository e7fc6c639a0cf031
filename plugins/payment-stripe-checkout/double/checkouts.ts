import type Stripe from "stripe"
import { checkoutSession } from "./objects/checkout-session"
import { cardOfNumber } from "./cards"
import { amountOf, invalid, StripeRefusal } from "./stripe-refusal"
import type { Form } from "./form"
import type { Intents } from "./intents"
import type { Vault } from "./vault"
import type { Webhooks } from "./webhooks"

/** Stripe's own limits, in seconds, with ten for the way. */
const SHORTEST = 30 * 60 - 10
const LONGEST = 24 * 3600 + 10

type Price = { currency: string; unit_amount: string }

/** What a buyer sees after pressing the button. */
export type Paid = { done: true; to: string } | { done: false; words: string; asks?: boolean }

/** Checkouts on the hosted page, which this stands for. */
export class Checkouts {
  constructor(
    private readonly vault: Vault,
    private readonly intents: Intents,
    private readonly webhooks: Webhooks,
    private readonly origin: () => string
  ) {}

  create(form: Form): Stripe.Checkout.Session {
    if (form.mode !== "payment") throw invalid("The double knows payments only", { param: "mode" })
    const items = form.line_items as { price_data: Price; quantity?: string }[]
    const amount = items.reduce(
      (sum, { price_data, quantity }) =>
        sum + amountOf(price_data.unit_amount, "line_items") * Number(quantity ?? 1),
      0
    )
    const created = this.vault.now()
    const session = checkoutSession({
      amount,
      currency: String(items[0]?.price_data.currency).toLowerCase(),
      success_url: String(form.success_url),
      cancel_url: (form.cancel_url as string) ?? null,
      client_reference_id: (form.client_reference_id as string) ?? null,
      customer_email: (form.customer_email as string) ?? null,
      locale: (form.locale as Stripe.Checkout.Session.Locale) ?? null,
      metadata: (form.metadata ?? {}) as Record<string, string>,
      created,
      expires_at: form.expires_at ? Number(form.expires_at) : created + 86_400,
      origin: this.origin(),
    })
    const lifetime = session.expires_at - created
    if (lifetime < SHORTEST || lifetime > LONGEST) {
      throw invalid(
        "The `expires_at` timestamp must be between 30 minutes and 24 hours from Checkout Session creation.",
        { param: "expires_at" }
      )
    }
    this.vault.sessions.set(session.id, session)
    this.vault.intentWishes.set(session.id, (form.payment_intent_data ?? {}) as Form)
    return session
  }

  expire(session: Stripe.Checkout.Session): Stripe.Checkout.Session {
    if (session.status !== "open") {
      throw invalid(
        `Only Checkout Sessions with a status in ["open"] can be expired. This Session has a status of ${session.status}.`
      )
    }
    session.status = "expired"
    session.url = null
    this.webhooks.tell("checkout.session.expired", session)
    return session
  }

  /** The buyer types a card's number and presses the button. */
  pay(session: Stripe.Checkout.Session, number: string): Paid {
    const card = cardOfNumber(number)
    if (!card) return { done: false, words: "Your card number is invalid." }
    const intent = this.intentOf(session)
    try {
      this.intents.confirm(intent, card.name)
    } catch (error) {
      if (error instanceof StripeRefusal) return { done: false, words: error.message }
      throw error
    }
    if (intent.status === "requires_action") return { done: false, words: "", asks: true }
    return this.complete(session)
  }

  /** The buyer's bank asked, and the buyer answers. */
  answer(session: Stripe.Checkout.Session, yes: boolean): Paid {
    const intent = this.vault.intent(session.payment_intent)
    this.intents.answer(intent, yes)
    return yes
      ? this.complete(session)
      : { done: false, words: "We are unable to authenticate your payment method." }
  }

  private complete(session: Stripe.Checkout.Session): Paid {
    session.status = "complete"
    session.payment_status =
      this.vault.intent(session.payment_intent).status === "succeeded" ? "paid" : "unpaid"
    session.url = null
    this.webhooks.tell("checkout.session.completed", session)
    return {
      done: true,
      to: String(session.success_url).replace("{CHECKOUT_SESSION_ID}", session.id),
    }
  }

  private intentOf(session: Stripe.Checkout.Session): Stripe.PaymentIntent {
    if (session.payment_intent) return this.vault.intent(session.payment_intent)
    const intent = this.intents.create({
      ...(this.vault.intentWishes.get(session.id) as Form),
      amount: String(session.amount_total),
      currency: String(session.currency),
    })
    session.payment_intent = intent.id
    return intent
  }
}
