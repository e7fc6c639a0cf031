import { DatePrecision as DatePrecisions } from "@ocop/contract"
import type { DatePrecision, IsoDay } from "@ocop/rules"
import { Input } from "@medusajs/ui"
import { useState, type ReactNode } from "react"
import { useMessages } from "../messages/use-messages"
import { Choose } from "../ui/choose"
import { Field } from "../ui/field"
import { dayOfTyped, typedOfDay } from "./typed-day"

const DATE_PRECISIONS = DatePrecisions.options
const INPUT = { day: "date", month: "month", year: "text" } as const

/** The day of the decision, as exactly as its paper says it. */
export function DecisionDay({
  day,
  precision,
  label,
  onDay,
}: {
  day: IsoDay | null
  precision: DatePrecision
  label: (name: string) => ReactNode
  onDay: (day: IsoDay | null, precision: DatePrecision) => void
}) {
  const { importColumns, certificate, day: dayWords } = useMessages()
  const words = importColumns.context
  const [typed, setTyped] = useState(typedOfDay(day, precision))
  const type = (text: string, as: DatePrecision) => {
    setTyped(text)
    onDay(dayOfTyped(text, as), as)
  }
  return (
    <>
      <Field label={words.precision}>
        {({ id }) => (
          <Choose
            id={id}
            value={precision}
            options={DATE_PRECISIONS.map((value) => ({
              value,
              label: certificate.precisions[value],
            }))}
            onChange={(value) => {
              const as = DATE_PRECISIONS.find((one) => one === value) ?? "day"
              type(typedOfDay(day, as), as)
            }}
          />
        )}
      </Field>
      <Field label={label(words[precision])} hint={day ? dayWords.of(day, precision) : undefined}>
        {(control) => (
          <Input
            {...control}
            type={INPUT[precision]}
            inputMode={precision === "year" ? "numeric" : undefined}
            placeholder={precision === "year" ? "2024" : undefined}
            value={typed}
            onChange={({ target }) => type(target.value, precision)}
          />
        )}
      </Field>
    </>
  )
}
