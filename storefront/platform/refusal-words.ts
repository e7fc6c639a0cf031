import type { RefusalCode } from "@ocop/rules"
import { m } from "./paraglide/messages"

/** A new code of the rules does not compile until it has words here. */
const WORDS: Record<RefusalCode | "shop.backend_unreachable", () => string> = {
  "shop.backend_unreachable": m.refusal_unreachable,
  "ocop.producer_not_open": m.refusal_producer_not_open,
  "ocop.producer_suspended": m.refusal_producer_suspended,
  "ocop.listing_not_found": m.refusal_listing_not_found,
  "ocop.listing_not_published": m.refusal_listing_not_published,
  "ocop.certificate_not_found": m.refusal_certificate_not_found,
  "ocop.certificate_missing": m.refusal_certificate_missing,
  "ocop.certificate_not_yet_valid": m.refusal_certificate_not_yet_valid,
  "ocop.certificate_expired": m.refusal_certificate_expired,
  "ocop.certificate_revoked": m.refusal_certificate_revoked,
  "ocop.out_of_season": m.refusal_out_of_season,
  "ocop.quantity_invalid": m.refusal_quantity_invalid,
  "ocop.not_enough_stock": m.refusal_not_enough_stock,
  "ocop.cart_not_found": m.refusal_cart_not_found,
  "ocop.cart_empty": m.refusal_cart_empty,
  "ocop.contact_missing": m.refusal_contact_missing,
  "ocop.phone_invalid": m.refusal_phone_invalid,
  "ocop.address_invalid": m.refusal_address_invalid,
  "ocop.shipping_missing": m.refusal_shipping_missing,
  "ocop.shipping_surplus": m.refusal_shipping_surplus,
  "ocop.total_not_whole": m.refusal_total_not_whole,
  "ocop.payment_stale": m.refusal_payment_stale,
  "ocop.amount_mismatch": m.refusal_amount_mismatch,
}

/**
 * Words for a code with which the backend says no; one we do not know gets a general sentence.
 *
 * @param code `BackendError.code` or `Listing.sale.code`
 */
export function refusalWords(code: string): string {
  const known = Object.hasOwn(WORDS, code) ? WORDS[code as keyof typeof WORDS] : m.refusal_other
  return known()
}
