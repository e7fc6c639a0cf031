import { Input } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Choose } from "../ui/choose"
import { Field } from "../ui/field"
import { scoreTyped, type CorrectionField, type CorrectionForm } from "./correction"

const TEXTS = { number: 100, decision: 200, body: 300 } as const
const DAYS = ["issued_on", "valid_until"] as const

/** One control for each fact that can have been copied wrong. */
export function CorrectionFields({
  form,
  onForm,
}: {
  form: CorrectionForm
  onForm: (form: CorrectionForm) => void
}) {
  const { correct, certificate: words, day } = useMessages()
  const set = (field: CorrectionField) => (value: string | null) =>
    onForm({ ...form, [field]: value ?? "" })
  const label = (field: CorrectionField) => words.fields[field] ?? field
  const empty = (field: CorrectionField) => (form[field].trim() ? undefined : correct.required)
  const named = (all: Readonly<Record<string, string>>) =>
    Object.entries(all).map(([value, name]) => ({ value, label: name }))
  const choices = {
    level: named(words.levels),
    stars: ["3", "4", "5"].map((value) => ({ value, label: words.stars(Number(value)) })),
    date_precision: named(words.precisions),
  }
  const choose = (field: keyof typeof choices) => (
    <Field label={label(field)}>
      {({ id }) => (
        <Choose id={id} value={form[field]} options={choices[field]} onChange={set(field)} />
      )}
    </Field>
  )
  return (
    <>
      {(["number", "decision", "body"] as const).map((field) => (
        <Field key={field} label={label(field)} error={empty(field)}>
          {(control) => (
            <Input
              {...control}
              maxLength={TEXTS[field]}
              value={form[field]}
              onChange={({ target }) => set(field)(target.value)}
            />
          )}
        </Field>
      ))}
      {choose("level")}
      {choose("stars")}
      <Field
        label={label("score")}
        hint={correct.scoreHint}
        error={Number.isNaN(scoreTyped(form.score)) ? correct.scoreWrong : undefined}
      >
        {(control) => (
          <Input
            {...control}
            inputMode="decimal"
            value={form.score}
            onChange={({ target }) => set("score")(target.value)}
          />
        )}
      </Field>
      {DAYS.map((field) => (
        <Field
          key={field}
          label={label(field)}
          hint={form[field] && day.of(form[field])}
          error={empty(field)}
        >
          {(control) => (
            <Input
              {...control}
              type="date"
              value={form[field]}
              onChange={({ target }) => set(field)(target.value)}
            />
          )}
        </Field>
      ))}
      {choose("date_precision")}
    </>
  )
}
