import type { Commune, Registration } from "@ocop/contract"
import type { Bank, RegistrationStep } from "@ocop/rules"
import type { CheckoutField } from "~/features/checkout/checkout-values"
import { AddressFields } from "~/features/checkout/address-fields"
import type { ProvinceChoice } from "~/features/checkout/province-choices"
import { m } from "~/platform/paraglide/messages"
import { TextField } from "~/ui/text-field"
import { valuesOf } from "../registration-values"
import type { StepOutcome } from "../save-step.server"
import { BankFields } from "./bank-fields"
import { ConsentFields } from "./consent-fields"
import { IdentityFields } from "./identity-fields"
import { ProducerFields } from "./producer-fields"

/** What the lists of a step offer; empty for steps without. */
export type StepOffer = {
  banks: readonly Bank[]
  provinces: readonly ProvinceChoice[]
  /** Of the province that is chosen. */
  communes: readonly Commune[]
  /** Chosen without scripts, in the address of the page. */
  province: string | null
}

type StepFieldsProps = {
  step: RegistrationStep
  registration: Registration
  offer: StepOffer
  outcome: StepOutcome | undefined
}

/** The fields of one screen, with what was saved or typed, and what is wrong beside its field. */
export function StepFields({ step, registration, offer, outcome }: StepFieldsProps) {
  const values = { ...valuesOf(registration), ...outcome?.typed }
  const wrong = outcome?.wrong ?? []
  switch (step) {
    case "producer":
      return <ProducerFields values={values} wrong={wrong} />
    case "identity":
      return <IdentityFields values={values} wrong={wrong} />
    case "place":
      return (
        <AddressFields
          provinces={offer.provinces}
          communes={offer.communes}
          values={{ ...values, province_code: offer.province ?? values.province_code }}
          wrong={wrong as CheckoutField[]}
        />
      )
    case "contact":
      return (
        <TextField
          label={m.portal_joining_phone()}
          hint={m.portal_joining_phone_hint()}
          name="phone"
          type="tel"
          inputMode="tel"
          defaultValue={values.phone}
          error={wrong.includes("phone") ? m.portal_joining_wrong_phone() : undefined}
          autoComplete="tel"
          maxLength={30}
        />
      )
    case "bank":
      return <BankFields banks={offer.banks} values={values} wrong={wrong} />
    case "consent":
      return <ConsentFields values={values} />
    case "documents":
      return null
  }
}
