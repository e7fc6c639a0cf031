import { Form } from "react-router"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import type { WriteTrouble } from "./write-in-complaint.server"

type ComplaintDeedsProps = {
  escalated: boolean
  formKey: string
  trouble: WriteTrouble | null
}

/** What the buyer can do: write, be content, or call an operator in. */
export function ComplaintDeeds({ escalated, formKey, trouble }: ComplaintDeedsProps) {
  return (
    <div className="print:hidden">
      <Form method="post" className="space-y-3 pb-4">
        <input type="hidden" name="khoa" value={formKey} />
        <label className="block">
          <span className="mb-1 block font-bold">{m.after_order_write()}</span>
          <textarea
            name="loi"
            rows={3}
            maxLength={1000}
            required
            defaultValue={trouble?.deed === "write" ? trouble.words : ""}
            className="w-full rounded-lg border border-line-strong bg-surface px-3 py-2"
          />
        </label>
        <Button name="viec" value="write" className="w-full sm:w-auto">
          {m.after_order_write_submit()}
        </Button>
      </Form>
      <Deed
        deed="resolve"
        formKey={formKey}
        title={m.after_order_resolve()}
        lead={m.after_order_resolve_lead()}
        submit={m.after_order_resolve_submit()}
      />
      {!escalated && (
        <Deed
          deed="escalate"
          formKey={formKey}
          title={m.after_order_escalate()}
          lead={m.after_order_escalate_lead()}
          submit={m.after_order_escalate_submit()}
        />
      )}
    </div>
  )
}

type DeedProps = Record<"deed" | "formKey" | "title" | "lead" | "submit", string>

/** Behind a line that has to be opened first. */
function Deed({ deed, formKey, title, lead, submit }: DeedProps) {
  return (
    <details className="border-t border-line">
      <summary className="flex min-h-12 cursor-pointer items-center underline">{title}</summary>
      <Form method="post" className="space-y-3 pb-4">
        <p>{lead}</p>
        <input type="hidden" name="khoa" value={formKey} />
        <Button name="viec" value={deed} variant="outline" className="w-full sm:w-auto">
          {submit}
        </Button>
      </Form>
    </details>
  )
}
