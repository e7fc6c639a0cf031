import { m } from "~/platform/paraglide/messages"
import { TextField } from "~/ui/text-field"

type CountFieldProps = { name: string; defaultValue: string; error: boolean }

/** How many there are of a pack size. */
export function CountField({ name, defaultValue, error }: CountFieldProps) {
  return (
    <TextField
      label={m.portal_listings_pack_stock()}
      name={name}
      defaultValue={defaultValue}
      error={error ? m.portal_listings_pack_stock_wrong() : undefined}
      inputMode="numeric"
      autoComplete="off"
      maxLength={12}
    />
  )
}
