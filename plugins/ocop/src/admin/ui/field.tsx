import { Hint, Label } from "@medusajs/ui"
import { useId, type ReactNode } from "react"

/** What the control inside a field needs to belong to its label and its hint. */
export interface FieldControl {
  readonly id: string
  readonly "aria-describedby": string | undefined
  readonly "aria-invalid": boolean
}

/** A labelled control with a hint or what is wrong with it. */
export function Field({
  label,
  hint,
  error,
  children,
}: {
  label: ReactNode
  hint?: string | undefined
  error?: string | undefined
  children: (control: FieldControl) => ReactNode
}) {
  const id = useId()
  const below = error ?? hint
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      {children({
        id,
        "aria-describedby": below ? `${id}-below` : undefined,
        "aria-invalid": error !== undefined,
      })}
      {below && (
        <Hint id={`${id}-below`} variant={error ? "error" : "info"}>
          {below}
        </Hint>
      )}
    </div>
  )
}
