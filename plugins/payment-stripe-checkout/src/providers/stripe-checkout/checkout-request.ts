import type Stripe from "stripe"

/** Stripe lets a checkout live for half an hour at least; a minute more, for clocks that differ. In seconds. */
const LIFETIME = 31 * 60

export interface CheckoutRequest {
  /** Medusa's. */
  session_id: string
  /** Whole đồng. */
  amount: number
  storefrontUrl: string
  /** The buyer's, to be typed in less. */
  email?: string
  /** Of the shop's pages; Vietnamese is the shop's own. */
  language?: "vi" | "en"
  now: Date
}

/**
 * One line with the whole amount: Stripe is told what is paid, not what is bought. The amount is held and not taken:
 * it is captured when the order is there (payments.md §0).
 */
export function checkoutRequest({
  session_id,
  amount,
  storefrontUrl,
  email,
  language = "vi",
  now,
}: CheckoutRequest): Stripe.Checkout.SessionCreateParams {
  const shop = `${storefrontUrl}${language === "en" ? "/en" : ""}`
  const name = language === "en" ? "OCOP order" : "Đơn hàng OCOP"
  const metadata = { session_id, shop: storefrontUrl }
  return {
    mode: "payment",
    locale: language,
    payment_method_types: ["card"],
    client_reference_id: session_id,
    ...(email ? { customer_email: email } : {}),
    success_url: `${shop}/thanh-toan/the/{CHECKOUT_SESSION_ID}`,
    cancel_url: `${shop}/dat-hang?the=quay-lai`,
    expires_at: Math.floor(now.getTime() / 1000) + LIFETIME,
    line_items: [
      { quantity: 1, price_data: { currency: "vnd", unit_amount: amount, product_data: { name } } },
    ],
    payment_intent_data: { capture_method: "manual", metadata },
    metadata,
  }
}
