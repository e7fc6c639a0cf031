import { ComplaintKind, type QueueItem, type QueueKind } from "@ocop/contract"
import type { Messages } from "../messages/vi"
import { whyItWaits } from "../bank-transfers/why-it-waits"

/** What one of a queue is called, and what else there is to know of it. */
export function wordsOf(
  kind: QueueKind,
  { title, detail }: QueueItem,
  messages: Messages
): { title: string; detail: string | null } {
  const { queues, complaints, cardReviews, bankTransfers } = messages
  const order = detail === null ? null : queues.order(detail)
  switch (kind) {
    case "complaints": {
      const known = ComplaintKind.safeParse(title).data
      return { title: known ? complaints.kinds[known] : title, detail: order }
    }
    case "card_reviews": {
      const reasons: Readonly<Record<string, { title: string }>> = cardReviews.reasons
      return { title: reasons[title]?.title ?? title, detail: order }
    }
    case "transfers":
      return {
        title: title || bankTransfers.noContent,
        detail: whyItWaits({ reason: detail }, bankTransfers),
      }
    case "refunds":
      return { title: queues.order(title), detail }
    default:
      return { title, detail }
  }
}
