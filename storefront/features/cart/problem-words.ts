import { m } from "~/platform/paraglide/messages"
import { refusalWords } from "~/platform/refusal-words"

/** In a cart a refusal also has to say what to do; Medusa's own code for stock is one of them. */
const WORDS: Record<string, () => string> = {
  "ocop.certificate_expired": m.cart_problem_certificate_expired,
  "ocop.certificate_revoked": m.cart_problem_certificate_revoked,
  "ocop.certificate_missing": m.cart_problem_certificate_missing,
  "ocop.certificate_not_yet_valid": m.cart_problem_certificate_missing,
  "ocop.producer_suspended": m.cart_problem_producer_suspended,
  "ocop.producer_not_open": m.cart_problem_producer_suspended,
  "ocop.producer_closed": m.cart_problem_producer_closed,
  "ocop.listing_not_published": m.cart_problem_not_sold,
  "ocop.listing_hidden": m.cart_problem_not_sold,
  "ocop.listing_not_found": m.cart_problem_not_sold,
  "ocop.out_of_season": m.cart_problem_out_of_season,
  "ocop.certificate_ends_before_sending": m.cart_problem_certificate_ends_before_sending,
  "ocop.not_enough_stock": m.cart_problem_stock,
  insufficient_inventory: m.cart_problem_stock,
  "ocop.quantity_invalid": m.cart_problem_quantity,
  "ocop.basket_not_found": m.basket_problem_not_on_sale,
  "ocop.basket_not_on_sale": m.basket_problem_not_on_sale,
  "ocop.basket_changed": m.basket_problem_changed,
  "ocop.basket_short": m.basket_problem_short,
}

/** What is wrong with a line of the cart, and what to do about it. @param code a refusal code */
export function problemWords(code: string): string {
  return WORDS[code]?.() ?? refusalWords(code)
}

/** True for what no other quantity can mend. */
export function onlyRemovalHelps(code: string | null): boolean {
  return (
    code !== null && WORDS[code] !== m.cart_problem_stock && WORDS[code] !== m.cart_problem_quantity
  )
}
