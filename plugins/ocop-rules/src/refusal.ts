/**
 * Every expected «no» of the market. A code is a promise to clients, who turn it into words: it may
 * be added, never renamed. One line here and one constructor in `refusals` make a new one.
 */
export const REFUSAL_CODES = [
  "ocop.producer_not_open",
  "ocop.producer_suspended",
  "ocop.producer_closed",
  "ocop.listing_not_found",
  "ocop.listing_not_published",
  "ocop.listing_hidden",
  "ocop.certificate_not_found",
  "ocop.certificate_missing",
  "ocop.certificate_not_yet_valid",
  "ocop.certificate_expired",
  "ocop.certificate_revoked",
  "ocop.out_of_season",
  "ocop.certificate_ends_before_sending",
  "ocop.quantity_invalid",
  "ocop.not_enough_stock",
  "ocop.cart_not_found",
  "ocop.cart_empty",
  "ocop.completion_busy",
  "ocop.contact_missing",
  "ocop.phone_invalid",
  "ocop.address_invalid",
  "ocop.shipping_missing",
  "ocop.shipping_surplus",
  "ocop.shipping_stale",
  "ocop.delivery_unavailable",
  "ocop.total_not_whole",
  "ocop.discount_not_whole",
  "ocop.discount_changed",
  "ocop.discount_needs_email",
  "ocop.payment_stale",
  "ocop.amount_mismatch",
  "ocop.cod_over_limit",
  "ocop.cod_part_over_limit",
  "ocop.cod_prepaid_only",
  "ocop.cod_too_many_open",
  "ocop.cod_refused_before",
  "ocop.card_not_paid",
  "ocop.basket_not_found",
  "ocop.basket_not_on_sale",
  "ocop.basket_changed",
  "ocop.basket_short",
  "ocop.basket_line_fixed",
  "ocop.gift_invalid",
  "ocop.gift_not_in_cash",
] as const

export type RefusalCode = (typeof REFUSAL_CODES)[number]

/** A «no» as a value. `message` is for developers: what was got and what to do, in English. */
export interface Refusal {
  readonly code: RefusalCode
  readonly message: string
}

/** True for a code of ours, in an error that came over the network for instance. */
export function isRefusalCode(code: string): code is RefusalCode {
  return (REFUSAL_CODES as readonly string[]).includes(code)
}
