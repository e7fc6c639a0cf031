import { Form } from "react-router"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { DECLINE_CHOICES, reasonWords } from "./order-words"

/** Behind a line that has to be opened first: declining cannot be taken back. */
export function DeclineForm({ open }: { open: boolean }) {
  return (
    <details open={open || undefined} className="rounded-xl border border-line bg-surface px-4">
      <summary className="flex min-h-12 cursor-pointer items-center text-danger underline">
        {m.portal_orders_decline()}
      </summary>
      <Form method="post" className="space-y-4 pb-4">
        <p>{m.portal_orders_decline_lead()}</p>
        <fieldset>
          <legend className="font-bold">{m.portal_orders_decline_reason()}</legend>
          {DECLINE_CHOICES.map((reason) => (
            <label key={reason} className="flex min-h-11 items-center gap-3">
              <input
                type="radio"
                name="ly-do"
                value={reason}
                required
                className="size-5 accent-brand"
              />
              {reasonWords(reason)}
            </label>
          ))}
        </fieldset>
        <label className="block">
          <span className="mb-1 block font-bold">{m.portal_orders_decline_words()}</span>
          <textarea
            name="loi-nhan"
            rows={3}
            maxLength={300}
            className="w-full rounded-lg border border-line-strong bg-surface px-3 py-2"
          />
          <span className="block text-sm text-ink-soft">
            {m.portal_orders_decline_words_hint()}
          </span>
        </label>
        <Button name="viec" value="decline" variant="outline" className="w-full text-danger">
          {m.portal_orders_decline_submit()}
        </Button>
      </Form>
    </details>
  )
}
