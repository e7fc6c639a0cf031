import type { AdminReview } from "@ocop/contract"
import { Badge, Heading, Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { ReviewDeeds } from "./review-deeds"
import { reviewPictureHref } from "./use-buyer-reviews"

/** A review as its author sent it, and what can be done with it. */
export function ReviewCard({ review }: { review: AdminReview }) {
  const { buyerReviews: words, day } = useMessages()
  const { title, producer_name, author, mark, written_at, reply, reply_hidden, reason } = review
  return (
    <li className="flex flex-col gap-3 px-6 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <Badge size="2xsmall">{words.mark(mark)}</Badge>
        <Heading level="h2">{title}</Heading>
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {[author ?? words.nameless, day.moment(written_at), producer_name].join(" · ")}
      </Text>
      <Text className="max-w-prose whitespace-pre-line break-words">{review.words}</Text>
      <Pictures review={review} />
      {reply && (
        <div className="border-l-4 pl-3">
          <Text size="small" weight="plus">
            {reply_hidden ? words.replyHidden : words.reply}
          </Text>
          <Text className="max-w-prose whitespace-pre-line break-words">{reply}</Text>
        </div>
      )}
      {reason && <Text size="small">{words.reason(reason)}</Text>}
      <ReviewDeeds review={review} />
    </li>
  )
}

/** Each opens beside the page as large as it was sent. */
function Pictures({ review: { id, pictures } }: { review: AdminReview }) {
  const words = useMessages().buyerReviews
  if (pictures.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-3">
      {pictures.map((picture, index) => {
        const href = reviewPictureHref(id, picture.id)
        return (
          <li key={picture.id}>
            <a href={href} target="_blank" rel="noreferrer">
              <img
                src={href}
                alt={words.picture(index + 1)}
                width={128}
                height={128}
                loading="lazy"
                className="bg-ui-bg-subtle size-32 rounded-lg border object-cover"
              />
            </a>
          </li>
        )
      })}
    </ul>
  )
}
