import { m } from "~/platform/paraglide/messages"
import { TextField } from "~/ui/text-field"
import type { CheckoutField, DeliveryValues } from "./checkout-values"
import { fieldWords } from "./field-words"

type RecipientFieldsProps = {
  values: Pick<DeliveryValues, "name" | "phone">
  wrong: readonly CheckoutField[]
}

/** One field for the whole name, as Vietnamese names are written, and the number the courier calls. */
export function RecipientFields({ values, wrong }: RecipientFieldsProps) {
  const errorOf = (field: CheckoutField) => (wrong.includes(field) ? fieldWords(field) : undefined)
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        label={m.checkout_name()}
        hint={m.checkout_name_hint()}
        name="name"
        defaultValue={values.name}
        error={errorOf("name")}
        autoComplete="name"
        autoCapitalize="words"
        maxLength={120}
        required
      />
      <TextField
        label={m.checkout_phone()}
        hint={m.checkout_phone_hint()}
        name="phone"
        type="tel"
        inputMode="tel"
        defaultValue={values.phone}
        error={errorOf("phone")}
        autoComplete="tel"
        maxLength={30}
        required
      />
    </div>
  )
}
