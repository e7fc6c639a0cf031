import type { Bank } from "@ocop/rules"
import { SelectField } from "~/features/checkout/select-field"
import { m } from "~/platform/paraglide/messages"
import { TextField } from "~/ui/text-field"
import type { RegistrationValues } from "../registration-values"

type BankFieldsProps = {
  banks: readonly Bank[]
  values: Pick<RegistrationValues, "bank_bin" | "bank_account" | "bank_holder">
  wrong: readonly string[]
}

/** Where its money goes. */
export function BankFields({ banks, values, wrong }: BankFieldsProps) {
  const errorOf = (field: string, words: string) => (wrong.includes(field) ? words : undefined)
  return (
    <>
      <SelectField
        label={m.portal_joining_bank()}
        name="bank_bin"
        defaultValue={values.bank_bin}
        error={errorOf("bank_bin", m.portal_joining_wrong_bank())}
      >
        <option value="">{m.portal_joining_bank_choose()}</option>
        {banks.map(({ bin, name, full_name }) => (
          <option key={bin} value={bin}>
            {name} – {full_name}
          </option>
        ))}
      </SelectField>
      <TextField
        label={m.portal_joining_account()}
        name="bank_account"
        inputMode="numeric"
        defaultValue={values.bank_account}
        error={errorOf("bank_account", m.portal_joining_wrong_account())}
        autoComplete="off"
        maxLength={40}
      />
      <TextField
        label={m.portal_joining_holder()}
        hint={m.portal_joining_holder_hint()}
        name="bank_holder"
        defaultValue={values.bank_holder}
        error={errorOf("bank_holder", m.portal_joining_wrong_holder())}
        autoCapitalize="characters"
        autoComplete="off"
        maxLength={70}
      />
    </>
  )
}
