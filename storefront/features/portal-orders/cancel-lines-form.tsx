import type { ProducerShopOrder } from "@ocop/contract"
import { Form } from "react-router"
import { SelectField } from "~/features/checkout/select-field"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { DECLINE_CHOICES, reasonWords } from "./order-words"

type CancelLinesFormProps = {
  order: ProducerShopOrder
  /** The same for every press until something changes: it is done once. */
  formKey: string
  open: boolean
}

/** Calls off pieces that have not left, behind a line that has to be opened first: it cannot be taken back. */
export function CancelLinesForm({ order, formKey, open }: CancelLinesFormProps) {
  const left = order.lines.filter((line) => line.left > 0)
  if (!left.length) return null
  return (
    <details open={open || undefined} className="rounded-xl border border-line bg-surface px-4">
      <summary className="flex min-h-12 cursor-pointer items-center underline">
        {m.portal_orders_cancel()}
      </summary>
      <Form method="post" className="space-y-4 pb-4">
        <p>{m.portal_orders_cancel_lead()}</p>
        <input type="hidden" name="khoa" value={formKey} />
        {left.map((line) => (
          <label key={line.id} className="flex items-center gap-3">
            <span className="min-w-0 flex-1">
              {line.title}
              <span className="block text-sm text-ink-soft">
                {m.portal_orders_left({ count: line.left })}
              </span>
            </span>
            <input
              type="number"
              name={`so-luong:${line.id}`}
              min={0}
              max={line.left}
              step={1}
              defaultValue={0}
              inputMode="numeric"
              className="min-h-11 w-20 rounded-lg border border-line-strong bg-surface px-2 text-center"
            />
          </label>
        ))}
        <SelectField label={m.portal_orders_decline_reason()} name="ly-do" required>
          {DECLINE_CHOICES.map((reason) => (
            <option key={reason} value={reason}>
              {reasonWords(reason)}
            </option>
          ))}
        </SelectField>
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
        <Button name="viec" value="cancel-lines" variant="outline" className="w-full text-danger">
          {m.portal_orders_cancel_submit()}
        </Button>
      </Form>
    </details>
  )
}
