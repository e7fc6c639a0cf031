import type { CheckoutField, DeliveryValues } from "~/features/checkout/checkout-values"
import type { Commune } from "@ocop/contract"
import type { PasswordOutcome } from "~/features/password/password-outcome"

/** What a form of the account page came to. */
export type AccountOutcome =
  | { form: "profile"; wrong: string[]; name: string; phone: string }
  | PasswordOutcome
  | { form: "address"; wrong: CheckoutField[]; values: DeliveryValues; communes: Commune[] }
