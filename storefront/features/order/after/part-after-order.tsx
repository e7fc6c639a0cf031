import type { CheckoutPart } from "@ocop/contract"
import { Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import { orderComplaintPath } from "../complaint/order-complaint-path"
import { placedAt } from "../placed-at"
import { AfterOrderForm, ChoiceField, WordsField } from "./after-order-form"
import {
  COMPLAINT_CHOICES,
  complaintWords,
  RETURN_CHOICES,
  refundWords,
} from "../after-order-words"
import { CancelPart } from "./cancel-part"
import { PiecesField } from "./pieces-field"
import { ReturnRow } from "./return-row"

type PartAfterOrderProps = {
  part: CheckoutPart
  /** Of the order's link. */
  token: string
  formKey: string
}

/** What was given back, sent back and complained of, and what the buyer can still do. */
export function PartAfterOrder({ part: { id, after }, token, formKey }: PartAfterOrderProps) {
  const part = { id, formKey: `${formKey}-${id.slice(-6)}` }
  return (
    <>
      <ul>
        {after.refunds.map((refund) => (
          <li key={refund.id} className="border-t border-line py-3">
            {refund.state !== "not_needed" && (
              <strong>{m.after_order_refund({ amount: formatDong(refund.amount) })} </strong>
            )}
            <span className="text-ink-soft">{refundWords(refund)}</span>
          </li>
        ))}
        {after.returns.map((wish) => (
          <ReturnRow key={wish.id} wish={wish} part={part} />
        ))}
        {after.complaints.map(({ id: key, status, resolve_by }) => (
          <li key={key} className="border-t border-line pt-3 pb-1">
            {complaintWords(status)}{" "}
            {status !== "resolved" && status !== "refused" && (
              <span className="text-ink-soft">
                {m.after_order_complaint_by({ time: placedAt(resolve_by) })}
              </span>
            )}
            <Link
              to={shopPath(orderComplaintPath(token, key))}
              className="flex min-h-11 items-center underline underline-offset-4"
            >
              {m.after_order_complaint_open_it()}
            </Link>
          </li>
        ))}
      </ul>
      {after.may_cancel && <CancelPart lines={after.lines} part={part} />}
      {after.return_until && (
        <AfterOrderForm
          title={m.after_order_return()}
          submit={m.after_order_return_submit()}
          deed="return"
          part={part}
        >
          <p>{m.after_order_return_lead({ time: placedAt(after.return_until) })}</p>
          {after.lines
            .filter(({ returnable }) => returnable > 0)
            .map(({ line_id, title, returnable, kept }) => (
              <PiecesField
                key={line_id}
                id={line_id}
                title={title}
                most={returnable}
                defaultValue={0}
                kept={kept}
              />
            ))}
          <ChoiceField label={m.after_order_reason()} name="ly-do" choices={RETURN_CHOICES} />
          <WordsField label={m.after_order_words()} />
        </AfterOrderForm>
      )}
      {after.may_complain && (
        <AfterOrderForm
          title={m.after_order_complain()}
          submit={m.after_order_complain_submit()}
          deed="complain"
          part={part}
        >
          <p>{m.after_order_complain_lead()}</p>
          <ChoiceField label={m.after_order_kind()} name="loai" choices={COMPLAINT_CHOICES} />
          <WordsField label={m.after_order_words()} required />
        </AfterOrderForm>
      )}
    </>
  )
}
