import type { CheckoutPart } from "@ocop/contract"
import { m } from "~/platform/paraglide/messages"
import { AfterOrderForm, WordsField } from "./after-order-form"
import { PiecesField } from "./pieces-field"

type CancelPartProps = {
  lines: CheckoutPart["after"]["lines"]
  part: { id: string; formKey: string }
}

/** Calls off a part, or pieces of it where there is more than one. */
export function CancelPart({ lines, part }: CancelPartProps) {
  const left = lines.filter(({ cancellable }) => cancellable > 0)
  const pieces = left.reduce((sum, { cancellable }) => sum + cancellable, 0)
  return (
    <AfterOrderForm
      title={m.after_order_cancel()}
      submit={m.after_order_cancel_submit()}
      deed="cancel"
      part={part}
    >
      <p>{m.after_order_cancel_lead()}</p>
      {pieces > 1 && (
        <>
          <p>{m.after_order_cancel_some()}</p>
          {left.map(({ line_id, title, cancellable }) => (
            <PiecesField
              key={line_id}
              id={line_id}
              title={title}
              most={cancellable}
              defaultValue={cancellable}
            />
          ))}
        </>
      )}
      <WordsField label={m.after_order_words_optional()} />
    </AfterOrderForm>
  )
}
