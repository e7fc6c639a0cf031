import type Stripe from "stripe"
import { CARDS, paymentMethod, type TestCard } from "./cards"
import { charge } from "./objects/charge"
import { paymentIntent } from "./objects/payment-intent"
import { amountOf, invalid, StripeRefusal } from "./stripe-refusal"
import type { Form } from "./form"
import type { Vault } from "./vault"
import type { Webhooks } from "./webhooks"

/** What becomes of payment intents: made, confirmed with a card, captured, cancelled. */
export class Intents {
  constructor(
    private readonly vault: Vault,
    private readonly webhooks: Webhooks
  ) {}

  create(form: Form): Stripe.PaymentIntent {
    const intent = paymentIntent({
      amount: amountOf(form.amount, "amount"),
      currency: String(form.currency).toLowerCase(),
      capture_method: (form.capture_method ?? "automatic") as Stripe.PaymentIntent.CaptureMethod,
      metadata: (form.metadata ?? {}) as Record<string, string>,
      customer: form.customer ? this.vault.customer(form.customer).id : null,
      description: (form.description as string) ?? null,
      payment_method_types: (form.payment_method_types as string[]) ?? ["card"],
      created: this.vault.now(),
    })
    this.vault.intents.set(intent.id, intent)
    this.webhooks.tell("payment_intent.created", intent)
    if (form.payment_method) {
      intent.payment_method = this.method(String(form.payment_method)).id
      intent.status = "requires_confirmation"
    }
    if (form.confirm === "true") this.confirm(intent, null)
    return intent
  }

  /** @param method a test card's name, or null for the one that the intent has */
  confirm(intent: Stripe.PaymentIntent, method: string | null): void {
    if (
      !["requires_payment_method", "requires_confirmation", "requires_action"].includes(
        intent.status
      )
    ) {
      throw unexpected(intent, "confirm this PaymentIntent because it has")
    }
    if (method) intent.payment_method = this.method(method).id
    const card = this.vault.cards.get(String(intent.payment_method))
    if (!card)
      throw invalid("You cannot confirm this PaymentIntent because it's missing a payment method.")
    if (card.outcome === "declined") this.decline(intent, card)
    if (card.outcome === "asks") {
      intent.status = "requires_action"
      intent.next_action = { type: "use_stripe_sdk", use_stripe_sdk: {} }
      this.webhooks.tell("payment_intent.requires_action", intent)
      return
    }
    this.succeed(intent)
  }

  /** The buyer's bank asked the buyer, who said yes or no. */
  answer(intent: Stripe.PaymentIntent, yes: boolean): void {
    intent.next_action = null
    if (yes) return this.succeed(intent)
    intent.status = "requires_payment_method"
    intent.last_payment_error = {
      type: "invalid_request_error",
      code: "payment_intent_authentication_failure",
      message: "We are unable to authenticate your payment method.",
    }
    this.webhooks.tell("payment_intent.payment_failed", intent)
  }

  capture(intent: Stripe.PaymentIntent, wanted: unknown): void {
    if (intent.status !== "requires_capture")
      throw unexpected(intent, "capture this PaymentIntent because it has")
    const amount =
      wanted === undefined ? intent.amount_capturable : amountOf(wanted, "amount_to_capture")
    if (amount > intent.amount_capturable) {
      throw invalid("The amount_to_capture is greater than the amount capturable.", {
        code: "amount_too_large",
        param: "amount_to_capture",
      })
    }
    const taken = this.vault.charge(intent) as Stripe.Charge
    taken.captured = true
    taken.amount_captured = amount
    taken.amount_refunded = intent.amount - amount
    intent.amount_received = amount
    intent.amount_capturable = 0
    intent.status = "succeeded"
    this.webhooks.tell("payment_intent.succeeded", intent)
  }

  cancel(intent: Stripe.PaymentIntent, reason: unknown = null): void {
    if (["succeeded", "canceled"].includes(intent.status)) {
      throw unexpected(intent, "cancel this PaymentIntent because it has")
    }
    intent.status = "canceled"
    intent.canceled_at = this.vault.now()
    intent.amount_capturable = 0
    intent.cancellation_reason = reason as Stripe.PaymentIntent.CancellationReason | null
    this.webhooks.tell("payment_intent.canceled", intent)
  }

  /** A payment method by id, or a test card by name. @throws StripeRefusal */
  method(name: string): Stripe.PaymentMethod {
    const known = this.vault.methods.get(name)
    if (known) return known
    const card = CARDS.find((card) => card.name === name)
    if (!card) throw invalid(`No such PaymentMethod: '${name}'`, { code: "resource_missing" })
    const method = paymentMethod(card, this.vault.now())
    this.vault.methods.set(method.id, method)
    this.vault.cards.set(method.id, card)
    return method
  }

  private succeed(intent: Stripe.PaymentIntent): void {
    const manual = intent.capture_method === "manual"
    const method = this.vault.methods.get(String(intent.payment_method)) as Stripe.PaymentMethod
    const made = charge(intent, method, !manual, this.vault.now())
    this.vault.charges.set(made.id, made)
    intent.latest_charge = made.id
    intent.last_payment_error = null
    intent.status = manual ? "requires_capture" : "succeeded"
    if (manual) intent.amount_capturable = intent.amount
    else intent.amount_received = intent.amount
    this.webhooks.tell(
      manual ? "payment_intent.amount_capturable_updated" : "payment_intent.succeeded",
      intent
    )
  }

  private decline(intent: Stripe.PaymentIntent, { decline_code }: TestCard): never {
    const method = this.vault.methods.get(String(intent.payment_method)) as Stripe.PaymentMethod
    const error = {
      type: "card_error" as const,
      code: "card_declined" as const,
      decline_code,
      message:
        decline_code === "insufficient_funds"
          ? "Your card has insufficient funds."
          : "Your card was declined.",
      payment_method: method,
    }
    intent.last_payment_error = error
    intent.status = "requires_payment_method"
    intent.payment_method = null
    this.webhooks.tell("payment_intent.payment_failed", intent)
    throw new StripeRefusal(402, { ...error, payment_intent: structuredClone(intent) })
  }
}

function unexpected(intent: Stripe.PaymentIntent, what: string): StripeRefusal {
  return invalid(`You cannot ${what} a status of ${intent.status}.`, {
    code: "payment_intent_unexpected_state",
    payment_intent: structuredClone(intent),
  })
}
