import { Form } from "react-router"
import { Button } from "~/ui/button"

type ReturnFormProps = {
  id: string
  deed: "accept" | "refuse" | "received" | "refund"
  /** On the line that is opened first: nothing here is done by one press. */
  title: string
  lead: string
  submit: string
  /** The label of the words to the buyer; none are asked for without. */
  words?: string
  required?: boolean
  typed?: string | undefined
  danger?: boolean
  open: boolean
}

/** One answer to a return, behind a line that has to be opened first; it works without JavaScript. */
export function ReturnForm({ id, deed, title, lead, submit, words, ...form }: ReturnFormProps) {
  const { required = false, typed = "", danger = false, open } = form
  return (
    <details open={open || undefined} className="border-t border-line">
      <summary
        className={`flex min-h-12 cursor-pointer items-center font-bold underline underline-offset-4 ${danger ? "text-danger" : "text-brand"}`}
      >
        {title}
      </summary>
      <Form method="post" className="space-y-3 pb-4">
        <p>{lead}</p>
        <input type="hidden" name="tra" value={id} />
        {words && (
          <label className="block">
            <span className="mb-1 block font-bold">{words}</span>
            <textarea
              name="loi"
              rows={3}
              maxLength={300}
              required={required}
              defaultValue={typed}
              className="w-full rounded-lg border border-line-strong bg-surface px-3 py-2"
            />
          </label>
        )}
        <Button
          name="viec"
          value={deed}
          variant={danger ? "outline" : "solid"}
          className={`w-full sm:w-auto ${danger ? "text-danger" : ""}`}
        >
          {submit}
        </Button>
      </Form>
    </details>
  )
}
