import { useRef } from "react"
import { Form, useNavigation } from "react-router"
import { AddressFields } from "~/features/checkout/address-fields"
import { RecipientFields } from "~/features/checkout/recipient-fields"
import { useFirstWrong } from "~/features/checkout/use-first-wrong"
import { useStillWrong } from "~/features/checkout/use-still-wrong"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import type { AccountOutcome } from "./account-outcome"
import type { AccountData } from "./load-account.server"

type AddressFormProps = {
  account: Pick<AccountData, "provinces" | "name" | "phone">
  outcome: Extract<AccountOutcome, { form: "address" }> | undefined
}

/** Adds an address: the checkout's own fields, closed until somebody wants them. */
export function AddressForm({ account: { provinces, name, phone }, outcome }: AddressFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const saving = useNavigation().formData?.get("intent") === "add-address"
  const values = outcome?.values ?? { name, phone, province_code: "", commune_code: "", street: "" }
  const { wrong, mended } = useStillWrong(outcome?.wrong)
  useFirstWrong(form, outcome?.wrong)
  return (
    <details open={outcome !== undefined}>
      <summary className="inline-flex min-h-11 items-center font-bold text-brand underline">
        {m.account_address_add()}
      </summary>
      <Form
        ref={form}
        method="post"
        action="#dia-chi"
        noValidate
        onChange={mended}
        className="mt-3 space-y-4"
      >
        {/* Enter in a field shall save, and not ask for communes. */}
        <button
          name="intent"
          value="add-address"
          className="sr-only"
          tabIndex={-1}
          aria-hidden="true"
        >
          {m.account_address_save()}
        </button>
        <RecipientFields values={values} wrong={wrong} />
        <AddressFields
          provinces={provinces}
          communes={outcome?.communes ?? []}
          values={values}
          wrong={wrong}
        />
        <Button name="intent" value="add-address" disabled={saving}>
          {saving ? m.account_saving() : m.account_address_save()}
        </Button>
      </Form>
    </details>
  )
}
