import type { Complaint } from "@ocop/contract"
import { Form } from "react-router"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { TextField } from "~/ui/text-field"
import type { ComplaintTrouble } from "./answer-complaint.server"

type ResolveFormProps = {
  lines: Complaint["lines"]
  formKey: string
  trouble: ComplaintTrouble | null
}

/** Ends the complaint and may give money back: behind a line that has to be opened first. */
export function ResolveForm({ lines, formKey, trouble }: ResolveFormProps) {
  const failed = trouble?.deed === "resolve" ? trouble : null
  return (
    <details
      open={failed !== null || undefined}
      className="rounded-xl border border-line bg-surface px-4"
    >
      <summary className="flex min-h-12 cursor-pointer items-center underline underline-offset-4">
        {m.portal_after_resolve()}
      </summary>
      <Form method="post" className="space-y-4 pb-4">
        <p>{m.portal_after_resolve_lead()}</p>
        <input type="hidden" name="khoa" value={formKey} />
        {lines
          .filter(({ left }) => left > 0)
          .map(({ line_id, title, left }) => (
            <TextField
              key={line_id}
              label={m.portal_after_resolve_amount({ title, most: formatDong(left) })}
              name={`tien:${line_id}`}
              inputMode="numeric"
              autoComplete="off"
              maxLength={20}
              defaultValue={failed?.fields[`tien:${line_id}`] ?? ""}
            />
          ))}
        <label className="block">
          <span className="mb-1 block font-bold">{m.portal_after_words_optional()}</span>
          <textarea
            name="loi"
            rows={3}
            maxLength={1000}
            defaultValue={failed?.fields.loi ?? ""}
            className="w-full rounded-lg border border-line-strong bg-surface px-3 py-2"
          />
        </label>
        <Button name="viec" value="resolve" variant="outline" className="w-full sm:w-auto">
          {m.portal_after_resolve_submit()}
        </Button>
      </Form>
    </details>
  )
}
