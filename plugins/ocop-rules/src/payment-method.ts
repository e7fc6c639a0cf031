/** How a buyer pays: cash at the door, a bank transfer by VietQR, a card at Stripe. */
export const PAYMENT_METHODS = ["cod", "vietqr", "card"] as const

export type PaymentMethod = (typeof PAYMENT_METHODS)[number]

/** Medusa's names of their providers (design.md §5). */
export const PAYMENT_PROVIDERS: Readonly<Record<PaymentMethod, string>> = {
  cod: "pp_cod_cod",
  vietqr: "pp_vietqr_vietqr",
  card: "pp_stripe-checkout_stripe-checkout",
}

/** Null for a provider that is none of ours. */
export function paymentMethodOf(providerId: string): PaymentMethod | null {
  return PAYMENT_METHODS.find((method) => PAYMENT_PROVIDERS[method] === providerId) ?? null
}
