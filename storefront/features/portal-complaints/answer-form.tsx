import { Form } from "react-router"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import type { ComplaintTrouble } from "./answer-complaint.server"

type AnswerFormProps = { formKey: string; trouble: ComplaintTrouble | null }

/** Words to the buyer. */
export function AnswerForm({ formKey, trouble }: AnswerFormProps) {
  const typed = trouble?.deed === "write" ? trouble.fields.loi : ""
  return (
    <Form method="post" className="space-y-3 rounded-xl border border-brand bg-surface p-4">
      <input type="hidden" name="khoa" value={formKey} />
      <label className="block">
        <span className="mb-1 block font-heading text-lg">{m.portal_after_answer()}</span>
        <span className="mb-2 block text-ink-soft">{m.portal_after_answer_words()}</span>
        <textarea
          name="loi"
          rows={4}
          maxLength={1000}
          required
          defaultValue={typed}
          className="w-full rounded-lg border border-line-strong bg-surface px-3 py-2"
        />
      </label>
      <Button name="viec" value="write" className="min-h-14 w-full text-lg sm:w-auto">
        {m.portal_after_answer_submit()}
      </Button>
    </Form>
  )
}
