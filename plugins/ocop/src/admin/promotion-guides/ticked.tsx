import { Checkbox, Hint, Label } from "@medusajs/ui"
import { useId } from "react"

/** A box that is ticked or not, with its name and what it means. */
export function Ticked({
  label,
  hint,
  checked,
  onChecked,
}: {
  label: string
  hint?: string
  checked: boolean
  onChecked: (checked: boolean) => void
}) {
  const id = useId()
  return (
    <div className="flex min-h-11 items-start gap-3 py-2">
      <Checkbox
        id={id}
        checked={checked}
        aria-describedby={hint ? `${id}-below` : undefined}
        onCheckedChange={(value) => onChecked(value === true)}
      />
      <div className="flex flex-col gap-1">
        <Label htmlFor={id} size="small">
          {label}
        </Label>
        {hint && <Hint id={`${id}-below`}>{hint}</Hint>}
      </div>
    </div>
  )
}
