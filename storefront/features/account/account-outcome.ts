import type { CheckoutField, DeliveryValues } from "~/features/checkout/checkout-values"
import type { Commune } from "@ocop/contract"
import type { PasswordOutcome } from "~/features/password/password-outcome"

/** What a form of the account page came to. */
export type AccountOutcome =
  | { form: "profile"; wrong: string[]; name: string; phone: string }
  | PasswordOutcome
  /** What of an order is not sold any more; the rest is in the cart. */
  | {
      form: "reorder"
      added: number
      missing: { title: string; code: string }[]
    }
  | {
      form: "address"
      wrong: CheckoutField[]
      values: DeliveryValues
      communes: Commune[]
      /** Of the address that was to be changed; null for a new one. */
      editing: string | null
      /** The backend's refusal that is about none of the fields. */
      code: string | null
    }
