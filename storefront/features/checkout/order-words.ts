import { problemWords } from "~/features/cart/problem-words"
import { m } from "~/platform/paraglide/messages"
import { cashWords } from "./cash-words"
import type { CheckoutField } from "./checkout-values"

/** Why there is no order, and what to do. @param code of `placeOrder` */
export function orderWords(code: string): string {
  switch (code) {
    case "shop.total_changed":
      return m.checkout_total_changed()
    case "shop.cart_problems":
      return m.checkout_cart_problems()
    case "shop.payment_failed":
    case "ocop.payment_stale":
      return m.checkout_payment_failed()
    case "ocop.gift_not_in_cash":
      return m.gift_not_in_cash()
    case "ocop.gift_invalid":
      return m.gift_refused()
    case "shop.card_back":
      return m.payment_card_back()
    case "shop.card_ended":
      return m.payment_card_ended()
    case "shop.card_refused":
      return m.payment_card_refused()
    case "shop.card_down":
      return m.payment_card_down()
    case "shop.backend_unreachable":
    case "shop.backend_failed":
      return m.checkout_busy()
    default:
      return cashWords(code) ?? problemWords(code)
  }
}

/** The field a refusal is about; null when it is about none. */
export function fieldOfRefusal(code: string): CheckoutField | null {
  switch (code) {
    case "ocop.phone_invalid":
      return "phone"
    case "ocop.contact_missing":
      return "name"
    case "ocop.address_invalid":
      return "street"
    default:
      return null
  }
}
