import type { AdminFiling } from "@ocop/contract"
import { PRODUCT_GROUPS } from "@ocop/rules"
import { Input } from "@medusajs/ui"
import { fieldValue } from "../certificates/field-value"
import { groupName } from "../certificates/group-name"
import { useLanguage } from "../messages/use-language"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Choose, type Option } from "../ui/choose"
import { Field } from "../ui/field"
import { FILING_FIELDS, type FilingField, type FilingForm } from "./filing-form"

const LENGTHS = { product_name: 300, number: 100, decision: 200, body: 300 } as const
const isText = (field: FilingField): field is keyof typeof LENGTHS => field in LENGTHS

/** What the paper says, field by field; where it was copied wrongly the claim stands below. */
export function FilingFields({
  claimed,
  read,
  usual,
  onRead,
}: {
  claimed: FilingForm
  read: FilingForm
  usual: AdminFiling["register"]["usual"]
  onRead: (read: FilingForm) => void
}) {
  const messages = useMessages()
  const language = useLanguage()
  const { filings, certificate, day } = messages
  const words = filings.fields
  const choices: Partial<Record<FilingField, readonly Option[]>> = {
    group_code: PRODUCT_GROUPS.map(({ code }) => ({
      value: code,
      label: groupName(code, language),
    })),
    level: Object.entries(certificate.levels).map(([value, label]) => ({ value, label })),
    stars: ["3", "4", "5"].map((value) => ({ value, label: certificate.stars(Number(value)) })),
  }
  const labelOf = (field: FilingField) =>
    field === "product_name" || field === "group_code"
      ? words[field]
      : (certificate.fields[field] ?? field)
  const hints: Partial<Record<FilingField, string | false>> = {
    level: read.level !== usual.level && words.usualLevel(certificate.levels[usual.level]),
    valid_until:
      read.valid_until !== usual.valid_until && words.usualUntil(day.of(usual.valid_until)),
  }
  const hintOf = (field: FilingField) => {
    const value = claimed[field]
    const shown =
      field === "group_code" ? groupName(value, language) : fieldValue(field, value, messages)
    return [read[field].trim() !== value && words.claimed(shown), hints[field]]
      .filter(Boolean)
      .join(" ")
  }
  return (
    <Box title={words.title} hint={words.hint}>
      <div className="grid grid-cols-1 gap-4 px-6 py-4 sm:grid-cols-2">
        {FILING_FIELDS.map((field) => {
          const options = choices[field]
          const set = (value: string | null) => onRead({ ...read, [field]: value ?? "" })
          return (
            <Field
              key={field}
              label={labelOf(field)}
              hint={hintOf(field) || undefined}
              error={read[field].trim() ? undefined : words.required}
            >
              {(control) =>
                options ? (
                  <Choose id={control.id} value={read[field]} options={options} onChange={set} />
                ) : (
                  <Input
                    {...control}
                    {...(isText(field) ? { maxLength: LENGTHS[field] } : { type: "date" })}
                    value={read[field]}
                    onChange={({ target }) => set(target.value)}
                  />
                )
              }
            </Field>
          )
        })}
      </div>
    </Box>
  )
}
