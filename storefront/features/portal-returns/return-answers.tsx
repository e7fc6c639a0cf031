import type { OrderReturn } from "@ocop/contract"
import { m } from "~/platform/paraglide/messages"
import type { ReturnTrouble } from "./answer-return.server"
import { ReturnForm } from "./return-form"

type ReturnAnswersProps = {
  wish: Pick<OrderReturn, "id" | "status">
  trouble: ReturnTrouble | null
}

/** What the producer can do now; what the rules no longer allow is not offered. */
export function ReturnAnswers({ wish: { id, status }, trouble }: ReturnAnswersProps) {
  const of = (deed: string) => ({
    id,
    open: trouble?.deed === deed,
    typed: trouble?.deed === deed ? trouble.words : undefined,
  })
  const isAsked = status === "requested"
  return (
    <div className="mt-3">
      {isAsked && (
        <ReturnForm
          {...of("accept")}
          deed="accept"
          title={m.portal_after_accept()}
          lead={m.portal_after_accept_lead()}
          words={m.portal_after_accept_words()}
          submit={m.portal_after_accept()}
        />
      )}
      {(status === "accepted" || status === "sent_back") && (
        <ReturnForm
          {...of("received")}
          deed="received"
          title={m.portal_after_received()}
          lead={m.portal_after_received_lead()}
          submit={m.portal_after_received_submit()}
        />
      )}
      {(isAsked || status === "accepted") && (
        <ReturnForm
          {...of("refund")}
          deed="refund"
          title={m.portal_after_refund()}
          lead={m.portal_after_refund_lead()}
          words={m.portal_after_words_optional()}
          submit={m.portal_after_refund_submit()}
        />
      )}
      {isAsked && (
        <ReturnForm
          {...of("refuse")}
          deed="refuse"
          title={m.portal_after_refuse()}
          lead={m.portal_after_refuse_lead()}
          words={m.portal_after_refuse_words()}
          submit={m.portal_after_refuse_submit()}
          required
          danger
        />
      )}
    </div>
  )
}
