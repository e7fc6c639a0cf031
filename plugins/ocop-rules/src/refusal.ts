/**
 * Every expected «no» of the market. A code is a promise to clients, who turn it into words: it may
 * be added, never renamed. One line here and one constructor in `refusals` make a new one.
 */
export const REFUSAL_CODES = [
  "ocop.producer_not_open",
  "ocop.producer_suspended",
  "ocop.listing_not_found",
  "ocop.listing_not_published",
  "ocop.certificate_not_found",
  "ocop.certificate_missing",
  "ocop.certificate_not_yet_valid",
  "ocop.certificate_expired",
  "ocop.certificate_revoked",
  "ocop.out_of_season",
  "ocop.quantity_invalid",
  "ocop.not_enough_stock",
  "ocop.cart_not_found",
  "ocop.cart_empty",
  "ocop.contact_missing",
  "ocop.phone_invalid",
  "ocop.address_invalid",
  "ocop.shipping_missing",
  "ocop.shipping_surplus",
  "ocop.total_not_whole",
  "ocop.payment_stale",
  "ocop.amount_mismatch",
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
