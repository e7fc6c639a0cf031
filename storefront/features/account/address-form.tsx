import { ADDRESS_BOOK_FULL } from "@ocop/rules"
import { useRef } from "react"
import { Form, Link, useNavigation } from "react-router"
import { AddressFields } from "~/features/checkout/address-fields"
import { RecipientFields } from "~/features/checkout/recipient-fields"
import { useFirstWrong } from "~/features/checkout/use-first-wrong"
import { useStillWrong } from "~/features/checkout/use-still-wrong"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { refusalWords } from "~/platform/refusal-words"
import { Button } from "~/ui/button"
import { Notice } from "~/ui/notice"
import type { AccountOutcome } from "./account-outcome"
import type { AccountData } from "./load-account.server"

type AddressFormProps = {
  account: Pick<AccountData, "editing" | "provinces" | "name" | "phone">
  /** The address that is changed; null for a new one. */
  editing: string | null
  outcome: Extract<AccountOutcome, { form: "address" }> | undefined
}

/** Adds or changes an address: the checkout's own fields, closed until somebody wants them. */
export function AddressForm({ account, editing, outcome }: AddressFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const saving = useNavigation().formData?.get("intent") === "save-address"
  const { provinces, name, phone } = account
  const empty = {
    name,
    phone,
    province_code: "",
    commune_code: "",
    street: "",
  }
  const kept = editing === null ? null : account.editing
  const { values, communes } = outcome ?? kept ?? { values: empty, communes: [] }
  const { wrong, mended } = useStillWrong(outcome?.wrong)
  useFirstWrong(form, outcome?.wrong)
  const save = editing === null ? m.account_address_save() : m.account_address_save_change()
  return (
    <details open={outcome !== undefined || editing !== null}>
      <summary className="inline-flex min-h-11 items-center font-bold text-brand underline">
        {editing === null ? m.account_address_add() : m.account_address_editing()}
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
          value="save-address"
          className="sr-only"
          tabIndex={-1}
          aria-hidden="true"
        >
          {save}
        </button>
        {editing !== null && <input type="hidden" name="address_id" value={editing} />}
        {outcome?.code && (
          <Notice tone="warn" role="alert">
            {outcome.code === ADDRESS_BOOK_FULL
              ? m.account_address_book_full()
              : refusalWords(outcome.code)}
          </Notice>
        )}
        <RecipientFields values={values} wrong={wrong} />
        <AddressFields provinces={provinces} communes={communes} values={values} wrong={wrong} />
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <Button name="intent" value="save-address" disabled={saving}>
            {saving ? m.account_saving() : save}
          </Button>
          {editing !== null && (
            <Link
              to={`${shopPath("/tai-khoan")}#dia-chi`}
              className="inline-flex min-h-11 items-center underline"
            >
              {m.account_address_leave()}
            </Link>
          )}
        </div>
      </Form>
    </details>
  )
}
