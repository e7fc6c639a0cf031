import type { CardReview } from "@ocop/contract"
import { Text, toast } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { CopyButton } from "../ui/copy-button"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { Note } from "../ui/note"
import { NoteDrawer } from "../ui/note-drawer"
import { TextLink } from "../ui/text-link"
import { useCardReviews, useResolveCardReview } from "./use-refunds"

/** Card payments that need a person, newest first. */
export function CardReviews() {
  const words = useMessages().cardReviews
  const { data, error, isPending, refetch } = useCardReviews()
  if (isPending) return <Loading label={words.loading} />
  if (error) return <Failed error={error} onRetry={() => void refetch()} />
  if (data.count === 0) return <Note>{words.empty}</Note>
  const { card_reviews, count } = data
  return (
    <>
      <ul className="divide-y">
        {card_reviews.map((review) => (
          <li key={review.id} className="px-6 py-4">
            <OneReview review={review} />
          </li>
        ))}
      </ul>
      {count > card_reviews.length && <Note>{words.more(count - card_reviews.length)}</Note>}
    </>
  )
}

function OneReview({ review }: { review: CardReview }) {
  const { cardReviews: words, money, day } = useMessages()
  const resolve = useResolveCardReview(review.id)
  const { reason, amount, created_at, order_id, intent } = review
  return (
    <div className="flex flex-col gap-2">
      <Text weight="plus">
        {words.reasons[reason].title} · {money.dong(amount)}
      </Text>
      <Text size="small">{words.reasons[reason].toDo}</Text>
      <Text size="small" className="text-ui-fg-subtle break-all">
        {day.moment(created_at)} · {intent}
        <CopyButton text={intent} label={words.intent} />
      </Text>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <NoteDrawer
          words={{ ...words.resolve, cancel: words.cancel }}
          maxLength={500}
          tall
          error={resolve.error}
          isPending={resolve.isPending}
          onSend={async (note) => {
            await resolve.mutateAsync({ note })
            toast.success(words.resolve.done)
          }}
        />
        {order_id && (
          <Text size="small">
            <TextLink to={`/orders/${order_id}`}>{words.openOrder}</TextLink>
          </Text>
        )}
      </div>
    </div>
  )
}
