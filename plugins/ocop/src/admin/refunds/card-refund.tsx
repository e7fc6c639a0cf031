import type { AdminRefund } from "@ocop/contract"
import { Alert, Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { cardRefundState } from "./card-refund-state"
import { RefundHead } from "./refund-head"

/** A refund that goes back to a card by itself: how far it is, and what stands against it. */
export function CardRefund({ refund }: { refund: AdminRefund }) {
  const { refunds: words, day } = useMessages()
  const { tried_at, problem } = refund
  const state = cardRefundState(refund)
  return (
    <div className="flex flex-col gap-3">
      <RefundHead refund={refund} />
      <Text size="small">
        {words.cardStates[state]}
        {tried_at && ` ${words.tried(day.moment(tried_at))}`}
      </Text>
      {state === "problem" && problem && (
        <Alert variant="warning" className="break-words">
          {words.cardProblems[problem] ?? words.cardProblem(problem)}
        </Alert>
      )}
    </div>
  )
}
