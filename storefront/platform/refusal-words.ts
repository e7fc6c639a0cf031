import type { RefusalCode } from "@ocop/rules"
import { m } from "./paraglide/messages"

/** Said at the checkout alone, which has their words (`cash-words`, `order-words`): elsewhere they are like any other code. */
type OfCheckout = Extract<RefusalCode, `ocop.cod_${string}` | `ocop.gift_${string}`>

/** A new code of the rules does not compile until it has words here. */
const WORDS: Record<Exclude<RefusalCode, OfCheckout> | "shop.backend_unreachable", () => string> = {
  "shop.backend_unreachable": m.refusal_unreachable,
  "ocop.producer_not_open": m.refusal_producer_not_open,
  "ocop.producer_suspended": m.refusal_producer_suspended,
  "ocop.producer_closed": m.refusal_producer_closed,
  "ocop.listing_not_found": m.refusal_listing_not_found,
  "ocop.listing_not_published": m.refusal_listing_not_published,
  "ocop.listing_hidden": m.refusal_listing_hidden,
  "ocop.certificate_not_found": m.refusal_certificate_not_found,
  "ocop.certificate_missing": m.refusal_certificate_missing,
  "ocop.certificate_not_yet_valid": m.refusal_certificate_not_yet_valid,
  "ocop.certificate_expired": m.refusal_certificate_expired,
  "ocop.certificate_revoked": m.refusal_certificate_revoked,
  "ocop.out_of_season": m.refusal_out_of_season,
  "ocop.certificate_ends_before_sending": m.refusal_certificate_ends_before_sending,
  "ocop.quantity_invalid": m.refusal_quantity_invalid,
  "ocop.not_enough_stock": m.refusal_not_enough_stock,
  "ocop.cart_not_found": m.refusal_cart_not_found,
  "ocop.cart_empty": m.refusal_cart_empty,
  "ocop.contact_missing": m.refusal_contact_missing,
  "ocop.phone_invalid": m.refusal_phone_invalid,
  "ocop.address_invalid": m.refusal_address_invalid,
  "ocop.shipping_missing": m.refusal_shipping_missing,
  "ocop.shipping_surplus": m.refusal_shipping_surplus,
  "ocop.shipping_stale": m.refusal_shipping_stale,
  "ocop.delivery_unavailable": m.refusal_delivery_unavailable,
  "ocop.total_not_whole": m.refusal_total_not_whole,
  "ocop.discount_not_whole": m.refusal_discount_not_whole,
  "ocop.discount_changed": m.refusal_discount_changed,
  "ocop.discount_needs_email": m.refusal_discount_needs_email,
  "ocop.payment_stale": m.refusal_payment_stale,
  "ocop.amount_mismatch": m.refusal_amount_mismatch,
  "ocop.completion_busy": m.refusal_completion_busy,
  "ocop.card_not_paid": m.payment_card_not_paid,
  "ocop.basket_not_found": m.refusal_other,
  "ocop.basket_not_on_sale": m.refusal_other,
  "ocop.basket_changed": m.refusal_other,
  "ocop.basket_short": m.refusal_other,
  "ocop.basket_line_fixed": m.refusal_other,
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
