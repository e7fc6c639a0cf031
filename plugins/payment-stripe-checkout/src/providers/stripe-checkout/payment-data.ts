import type Stripe from "stripe"

/**
 * What Medusa keeps of a card payment, and hands to whoever holds the cart. First it is Stripe's checkout ("cs_…"),
 * and after authorisation the payment intent ("pi_…"), so that capture and refund find it. Nothing of the card.
 */
export interface PaymentData extends Record<string, unknown> {
  id: string
  /** The checkout, always. */
  checkout: string
  /** Where the buyer pays; null when that is over. */
  url: string | null
  amount: number
  currency: string
}

export function checkoutData(session: Stripe.Checkout.Session): PaymentData {
  return {
    id: session.id,
    checkout: session.id,
    url: session.url,
    amount: session.amount_total ?? 0,
    currency: session.currency ?? "",
  }
}

export function intentData(intent: Stripe.PaymentIntent, checkout: string): PaymentData {
  return {
    id: intent.id,
    checkout,
    url: null,
    amount: intent.amount,
    currency: intent.currency,
    status: intent.status,
    amount_received: intent.amount_received,
  }
}

/** What Medusa hands back of what it kept. @throws Error for data of no payment of ours */
export function paymentData(data: Record<string, unknown> | undefined): PaymentData {
  const known = data as Partial<PaymentData> | undefined
  if (!known?.id || !known.checkout) throw new Error("This payment has no checkout at Stripe")
  return known as PaymentData
}
