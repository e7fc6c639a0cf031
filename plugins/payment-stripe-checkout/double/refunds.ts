import type Stripe from "stripe"
import { refund } from "./objects/refund"
import { amountOf, invalid } from "./stripe-refusal"
import type { Form } from "./form"
import type { Vault } from "./vault"
import type { Webhooks } from "./webhooks"

/** Gives back what was taken, never more than is left of it. */
export function createRefund(vault: Vault, webhooks: Webhooks, form: Form): Stripe.Refund {
  const intent = vault.intent(form.payment_intent)
  const charge = vault.charge(intent)
  if (!charge?.captured) {
    throw invalid("This PaymentIntent does not have a successful charge to refund.")
  }
  const left = charge.amount - charge.amount_refunded
  if (left === 0) {
    throw invalid(`Charge ${charge.id} has already been refunded.`, {
      code: "charge_already_refunded",
    })
  }
  const amount = form.amount === undefined ? left : amountOf(form.amount, "amount")
  if (amount > left) {
    throw invalid(
      `Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`,
      { param: "amount" }
    )
  }
  charge.amount_refunded += amount
  charge.refunded = charge.amount_refunded === charge.amount
  const made = refund({
    amount,
    charge: charge.id,
    currency: intent.currency,
    payment_intent: intent.id,
    metadata: (form.metadata ?? {}) as Record<string, string>,
    created: vault.now(),
  })
  vault.refunds.set(made.id, made)
  webhooks.tell("charge.refunded", charge)
  webhooks.tell("refund.created", made)
  return made
}
