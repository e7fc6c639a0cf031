import type { ReactNode } from "react"
import { Form } from "react-router"
import { Button } from "~/ui/button"

type AfterOrderFormProps = {
  title: string
  submit: string
  deed: "cancel" | "return" | "sent" | "complain" | "account"
  /** Of the part it is about, and of this showing of the page: sent twice, it is done once. */
  part?: { id: string; formKey: string }
  children: ReactNode
}

/** A form behind a line that has to be opened first; it works without JavaScript. */
export function AfterOrderForm({ title, submit, deed, part, children }: AfterOrderFormProps) {
  return (
    <details className="border-t border-line print:hidden">
      <summary className="flex min-h-12 cursor-pointer items-center underline">{title}</summary>
      <Form method="post" className="space-y-4 pb-4">
        {part && <input type="hidden" name="phan" value={part.id} />}
        {part && <input type="hidden" name="khoa" value={`${deed}-${part.formKey}`} />}
        {children}
        <Button name="viec" value={deed} variant="outline" className="w-full">
          {submit}
        </Button>
      </Form>
    </details>
  )
}

/** Words of the buyer's own. */
export function WordsField({ label, required }: { label: string; required?: boolean }) {
  return (
    <label className="block">
      <span className="mb-1 block font-bold">{label}</span>
      <textarea
        name="loi"
        rows={3}
        maxLength={1000}
        required={required}
        className="w-full rounded-lg border border-line-strong bg-surface px-3 py-2"
      />
    </label>
  )
}

type ChoiceFieldProps = {
  label: string
  name: string
  choices: readonly (readonly [string, () => string])[]
}

export function ChoiceField({ label, name, choices }: ChoiceFieldProps) {
  return (
    <label className="block">
      <span className="mb-1 block font-bold">{label}</span>
      <select
        name={name}
        required
        className="min-h-11 w-full rounded-lg border border-line-strong bg-surface px-3"
      >
        {choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words()}
          </option>
        ))}
      </select>
    </label>
  )
}
