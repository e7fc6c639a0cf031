import { Button, Input } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useMessages } from "../messages/use-messages"
import { Field } from "../ui/field"
import type { Period } from "./use-statement"

/** The days of a statement; it begins with those that are shown. */
export function PeriodForm({
  period,
  isPending,
  onPeriod,
}: {
  period: Period
  isPending: boolean
  onPeriod: (period: Period) => void
}) {
  const words = useMessages().producerMoney
  const [first, setFirst] = useState(period.from)
  const [last, setLast] = useState(period.to)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (first && last) onPeriod({ from: first, to: last })
  }
  return (
    <form
      aria-label={words.period}
      onSubmit={submit}
      className="grid grid-cols-1 items-end gap-4 px-6 py-4 sm:grid-cols-[1fr_1fr_auto]"
    >
      <Field label={words.from}>
        {(control) => (
          <Input
            {...control}
            type="date"
            value={first}
            onChange={({ target }) => setFirst(target.value)}
          />
        )}
      </Field>
      <Field label={words.to}>
        {(control) => (
          <Input
            {...control}
            type="date"
            value={last}
            onChange={({ target }) => setLast(target.value)}
          />
        )}
      </Field>
      <Button type="submit" variant="secondary" className="min-h-11" isLoading={isPending}>
        {words.show}
      </Button>
    </form>
  )
}
