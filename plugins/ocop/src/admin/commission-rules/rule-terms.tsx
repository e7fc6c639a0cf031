import { Input } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Field } from "../ui/field"
import type { RuleForm, RuleProblem } from "./rule-form"

/** What a rule takes, and from when to when. */
export function RuleTerms<Form extends RuleForm>({
  form,
  problems,
  dearerFrom,
  onForm,
}: {
  form: Form
  problems: ReadonlySet<RuleProblem>
  dearerFrom: string
  onForm: (form: Form) => void
}) {
  const { commission, money, day } = useMessages()
  const words = commission.create
  const said = (problem: RuleProblem, text: string) => (problems.has(problem) ? text : undefined)
  const fields = [
    { name: "rate", label: words.rate, error: said("rate", money.wrongPercent) },
    { name: "floor", label: words.floor, error: said("floor", money.wrongAmount) },
    {
      name: "cap",
      label: words.cap,
      hint: words.capHint,
      error: said("cap", money.wrongAmount) ?? said("capBelow", words.capBelow),
    },
    {
      name: "from_day",
      label: words.from,
      type: "date",
      hint: words.fromHint(day.of(dearerFrom)),
      error: said("from_day", money.required),
    },
    {
      name: "to_day",
      label: words.to,
      type: "date",
      hint: words.toHint,
      error: said("toBefore", words.toBefore),
    },
    { name: "note", label: words.note },
  ] as const
  return fields.map((field) => (
    <Field
      key={field.name}
      label={field.label}
      hint={"hint" in field ? field.hint : undefined}
      error={"error" in field ? field.error : undefined}
    >
      {(control) => (
        <Input
          {...control}
          type={"type" in field ? field.type : "text"}
          inputMode={field.name === "rate" ? "decimal" : undefined}
          maxLength={500}
          value={form[field.name]}
          onChange={({ target }) => onForm({ ...form, [field.name]: target.value })}
        />
      )}
    </Field>
  ))
}
