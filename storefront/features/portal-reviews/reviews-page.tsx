import type { ProducerReview } from "@ocop/contract"
import { Link } from "react-router"
import { placedAt } from "~/features/order/placed-at"
import { ListPages } from "~/features/portal/list-pages"
import { PortalPage } from "~/features/portal/portal-page"
import { MarkBadge } from "~/features/review/mark-badge"
import { reviewPicturePath } from "~/features/review/review-path"
import { ReviewPictures } from "~/features/review/review-pictures"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { EmptyState } from "~/ui/empty-state"
import { Notice } from "~/ui/notice"
import { Paragraphs } from "~/ui/paragraphs"
import type { ReviewsData } from "./load-reviews.server"
import { PORTAL_REVIEWS_PATH } from "./portal-reviews-path"
import { ReplyForm } from "./reply-form"
import type { ReplyTrouble } from "./reply-to-review.server"

type ReviewsPageProps = { data: ReviewsData; trouble: ReplyTrouble | null }

/** What buyers say of the producer's goods, and its replies. */
export function ReviewsPage({ data, trouble }: ReviewsPageProps) {
  const { reviews, replied, most } = data
  return (
    <PortalPage
      title={m.portal_review_title()}
      lead={m.portal_review_lead()}
      back={{ to: "/nha-san-xuat/them", name: m.portal_more_title() }}
    >
      {replied && !trouble && (
        <Notice role="status">
          <p>{m.portal_review_done()}</p>
        </Notice>
      )}
      {reviews.length === 0 ? (
        <EmptyState title={m.portal_review_empty()}>
          <p>{m.portal_review_empty_text()}</p>
        </EmptyState>
      ) : (
        <ul className="space-y-4">
          {reviews.map((review) => (
            <ReviewCard
              // Afresh once the reply is another one, and for what was typed in vain.
              key={review.id + (review.replied_at ?? "")}
              review={review}
              most={most}
              trouble={trouble?.id === review.id ? trouble : null}
            />
          ))}
        </ul>
      )}
      <ListPages path={PORTAL_REVIEWS_PATH} {...data} />
    </PortalPage>
  )
}

type ReviewCardProps = { review: ProducerReview; most: number; trouble: ReplyTrouble | null }

function ReviewCard({ review, most, trouble }: ReviewCardProps) {
  const { id, handle, title, mark, author, words, written_at, pictures, reply } = review
  return (
    <li className="space-y-3 rounded-xl border border-line bg-surface p-4">
      <h2 className="text-base">
        <Link to={shopPath(`/san-pham/${handle}`)} className="underline underline-offset-4">
          {title}
        </Link>
      </h2>
      <MarkBadge mark={mark} />
      <p className="text-sm text-ink-soft">
        {author ?? m.review_anonymous()} · {placedAt(written_at)}
      </p>
      <Paragraphs text={words} />
      <ReviewPictures pictures={pictures} pathOf={(picture) => reviewPicturePath(id, picture)} />
      {reply && (
        <div className="border-l-4 border-brand pl-3">
          <p className="font-bold">{m.portal_review_replied()}</p>
          <Paragraphs text={reply} />
          {review.reply_hidden && <p className="text-danger">{m.portal_review_reply_hidden()}</p>}
        </div>
      )}
      {reply ? (
        <details open={trouble !== null || undefined}>
          <summary className="flex min-h-12 cursor-pointer items-center underline underline-offset-4">
            {m.portal_review_reply_change()}
          </summary>
          <ReplyForm id={id} reply={reply} most={most} trouble={trouble} />
        </details>
      ) : (
        <ReplyForm id={id} reply={null} most={most} trouble={trouble} />
      )}
    </li>
  )
}
