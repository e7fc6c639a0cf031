import { ProducerMessagesResponse, producerMessagePath, type ProducerMessage } from "@ocop/contract"
import { askProducer } from "~/features/portal-session/ask-producer.server"
import { placedAt } from "~/features/order/placed-at"

const PER_PAGE = 30
const LAST_PAGE = 1_000

/** A message with where its subject is, and when it came as people write it. */
export type ShownMessage = ProducerMessage & { to: string; day: string; time: string }

export type MessagesData = {
  messages: ShownMessage[]
  unread: number
  page: number
  hasMore: boolean
  /** The newest of all, when it is on this page and something is unread: what reading this page marks. */
  newest: string | null
}

/** @throws Response a redirect, when nobody is signed in */
export async function loadMessages(request: Request): Promise<MessagesData> {
  const asked = Math.trunc(Number(new URL(request.url).searchParams.get("trang"))) || 1
  const page = Math.min(Math.max(asked, 1), LAST_PAGE)
  const query = new URLSearchParams({
    limit: String(PER_PAGE),
    offset: String((page - 1) * PER_PAGE),
  })
  const answer = await askProducer(request, ProducerMessagesResponse, `/producer/messages?${query}`)
  const newest = answer.messages[0]?.id ?? null
  return {
    messages: answer.messages.map(shown),
    unread: answer.unread,
    page,
    hasMore: answer.count > page * PER_PAGE,
    newest: page === 1 && answer.unread > 0 ? newest : null,
  }
}

function shown(message: ProducerMessage): ShownMessage {
  const [day = "", time = ""] = placedAt(message.created_at).split(" ")
  return { ...message, to: producerMessagePath(message.kind, message.subject_id), day, time }
}
