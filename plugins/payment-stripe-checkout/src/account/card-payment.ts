import type Stripe from "stripe"

/** A payment intent as far as the shop cares; amounts in đồng, which has no smaller unit. */
export interface CardPayment {
  /** "pi_…" */
  intent: string
  /** Medusa's payment session that it pays for; null for one that the shop did not begin. */
  session_id: string | null
  status: Stripe.PaymentIntent.Status
  currency: string
  amount: number
  /** What was taken so far; refunds are not taken off. */
  received: number
  /** Since when the amount is held, or was taken; before that, when the buyer first tried. */
  held_since: Date
}

/** Who began a payment is said beside it: several shops can share an account at Stripe, in tests above all. */
export const isOf = (shop: string, { metadata }: Stripe.PaymentIntent): boolean =>
  metadata?.shop === shop && Boolean(metadata.session_id)

/** @param intent as Stripe tells it, with `latest_charge` */
export function cardPayment(intent: Stripe.PaymentIntent, shop: string): CardPayment {
  const charge = intent.latest_charge
  return {
    intent: intent.id,
    session_id: isOf(shop, intent) ? (intent.metadata.session_id ?? null) : null,
    status: intent.status,
    currency: intent.currency,
    amount: intent.amount,
    received: intent.amount_received,
    held_since: new Date(
      (charge && typeof charge === "object" ? charge.created : intent.created) * 1000
    ),
  }
}
