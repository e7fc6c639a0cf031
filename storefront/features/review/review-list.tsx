import type { Review } from "@ocop/contract"
import { placedAt } from "~/features/order/placed-at"
import { m } from "~/platform/paraglide/messages"
import { Paragraphs } from "~/ui/paragraphs"
import { MarkBadge } from "./mark-badge"
import { reviewPicturePath } from "./review-path"
import { ReviewPictures } from "./review-pictures"

type ReviewListProps = {
  reviews: readonly Review[]
  /** Name of whoever replies. */
  producer: string
}

/** Published reviews, each with its pictures and its producer's reply. */
export function ReviewList({ reviews, producer }: ReviewListProps) {
  return (
    <ul className="divide-y divide-line">
      {reviews.map(({ id, mark, author, words, written_at, pictures, reply }) => (
        <li key={id} className="space-y-2 py-4">
          <MarkBadge mark={mark} />
          <p className="text-sm text-ink-soft">
            <span className="font-bold text-ink">{author ?? m.review_anonymous()}</span> ·{" "}
            {m.review_bought()} · <time dateTime={written_at}>{placedAt(written_at)}</time>
          </p>
          <Paragraphs text={words} />
          <ReviewPictures
            pictures={pictures}
            pathOf={(picture) => reviewPicturePath(id, picture)}
          />
          {reply && (
            <div className="border-l-4 border-brand pl-3">
              <p className="font-bold">{m.review_reply({ producer })}</p>
              <Paragraphs text={reply} />
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
