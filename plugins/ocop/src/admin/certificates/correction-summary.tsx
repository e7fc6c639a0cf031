import { Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import type { CorrectionField, CorrectionForm } from "./correction"
import { fieldValue } from "./field-value"

/** What is about to change, before and after, in words. */
export function CorrectionSummary({
  before,
  form,
  changed,
}: {
  before: CorrectionForm
  form: CorrectionForm
  changed: readonly CorrectionField[]
}) {
  const messages = useMessages()
  const { correct, certificate, certificatePage } = messages
  const record = certificatePage.record
  if (changed.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {correct.nothingChanged}
      </Text>
    )
  }
  return (
    <div role="status" className="bg-ui-bg-subtle flex flex-col gap-1 rounded-lg p-3">
      <Text size="small" weight="plus">
        {correct.willChange}
      </Text>
      <ul>
        {changed.map((field) => (
          <li key={field} className="txt-small break-words">
            {record.changed(
              certificate.fields[field] ?? field,
              fieldValue(field, before[field], messages) || record.nothing,
              fieldValue(field, form[field], messages) || record.nothing
            )}
          </li>
        ))}
      </ul>
      {changed.includes("stars") && <Text size="small">{correct.starsEffect}</Text>}
    </div>
  )
}
