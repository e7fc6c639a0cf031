import type { ChangeEvent } from "react"
import { getLocale } from "~/platform/paraglide/runtime"
import { m } from "~/platform/paraglide/messages"
import { TextField } from "~/ui/text-field"
import { caretAfterGrouping, groupDigits } from "./group-digits"

type DongFieldProps = { name: string; defaultValue: string; error: boolean }

/** A price: digits are grouped while they are typed. */
export function DongField({ name, defaultValue, error }: DongFieldProps) {
  return (
    <TextField
      label={m.portal_listings_pack_price()}
      name={name}
      defaultValue={defaultValue}
      error={error ? m.portal_listings_pack_price_wrong() : undefined}
      onChange={group}
      inputMode="numeric"
      autoComplete="off"
      maxLength={30}
    />
  )
}

function group({ currentTarget: input }: ChangeEvent<HTMLInputElement>) {
  const before = input.value
  const after = groupDigits(before, getLocale() === "vi" ? "." : ",")
  if (after === before) return
  const caret = caretAfterGrouping(before, input.selectionStart ?? before.length, after)
  input.value = after
  input.setSelectionRange(caret, caret)
}
