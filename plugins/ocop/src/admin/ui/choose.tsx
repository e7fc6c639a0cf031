import { Select } from "@medusajs/ui"

/** Radix knows no empty value. */
const NOTHING = "-"

export interface Option {
  readonly value: string
  readonly label: string
}

/** A list to choose one thing from, or `nothing` when that is given a name. */
export function Choose({
  id,
  label,
  value,
  options,
  nothing,
  onChange,
}: {
  id?: string
  /** Its name for screen readers, where no `<Label htmlFor>` gives it one. */
  label?: string
  value: string | null
  options: readonly Option[]
  nothing?: string
  onChange: (value: string | null) => void
}) {
  return (
    <Select
      value={value ?? (nothing === undefined ? undefined : NOTHING)}
      onValueChange={(chosen) => onChange(chosen === NOTHING ? null : chosen)}
    >
      <Select.Trigger id={id} aria-label={label}>
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {nothing !== undefined && <Select.Item value={NOTHING}>{nothing}</Select.Item>}
        {options.map((option) => (
          <Select.Item key={option.value} value={option.value}>
            {option.label}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
