import type { CheckoutPart } from "@ocop/contract"
import { m } from "~/platform/paraglide/messages"
import { TextField } from "~/ui/text-field"
import { AfterOrderForm } from "./after-order-form"
import { returnWords } from "../after-order-words"

type ReturnRowProps = {
  wish: CheckoutPart["after"]["returns"][number]
  part: { id: string; formKey: string }
}

/** Something that is sent back, where it stands, and the button for when it has left. */
export function ReturnRow({ wish, part }: ReturnRowProps) {
  const { id, status, answer_words, freight, tracking_code, lines } = wish
  return (
    <li className="border-t border-line pt-3">
      <p>
        <strong>{returnWords(status)}</strong>{" "}
        {(status === "accepted" || status === "sent_back") && (
          <span className="text-ink-soft">
            {freight === "buyer"
              ? m.after_order_return_freight_buyer()
              : m.after_order_return_freight_producer()}
          </span>
        )}
      </p>
      <p className="pb-3 text-ink-soft">
        {lines.map(({ title, quantity }) => `${title} × ${quantity}`).join(", ")}
        {tracking_code && ` · ${tracking_code}`}
        {answer_words && (
          <span className="block text-ink">
            {m.after_order_return_answer({ words: answer_words })}
          </span>
        )}
      </p>
      {status === "accepted" && (
        <AfterOrderForm
          title={m.after_order_sent()}
          submit={m.after_order_sent_submit()}
          deed="sent"
          part={part}
        >
          <p>{m.after_order_sent_lead()}</p>
          <input type="hidden" name="tra" value={id} />
          <TextField
            label={m.after_order_sent_tracking()}
            name="ma-van-don"
            maxLength={60}
            autoComplete="off"
            autoCapitalize="characters"
          />
        </AfterOrderForm>
      )}
    </li>
  )
}
