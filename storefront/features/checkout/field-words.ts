import { m } from "~/platform/paraglide/messages"
import type { CheckoutField } from "./checkout-values"

/** What to do about a field that is wrong. */
export function fieldWords(field: CheckoutField): string {
  switch (field) {
    case "name":
      return m.checkout_wrong_name()
    case "phone":
      return m.checkout_wrong_phone()
    case "email":
      return m.checkout_wrong_email()
    case "province_code":
      return m.checkout_wrong_province()
    case "commune_code":
      return m.checkout_wrong_commune()
    case "street":
      return m.checkout_wrong_street()
    case "giver_name":
      return m.gift_wrong_giver_name()
    case "giver_phone":
      return m.gift_wrong_giver_phone()
    case "gift_message":
      return m.gift_wrong_message()
    case "payment":
      return m.checkout_wrong_payment()
    case "note":
      return m.checkout_wrong_note()
    case "adult":
      return m.checkout_wrong_adult()
  }
}
