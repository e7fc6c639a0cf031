import type { OwnReview, ToReview } from "@ocop/contract"
import { Link } from "react-router"
import { placedAt } from "~/features/order/placed-at"
import { MarkBadge } from "~/features/review/mark-badge"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { ButtonLink } from "~/ui/button"
import { Notice } from "~/ui/notice"
import { Paragraphs } from "~/ui/paragraphs"
import type { OwnReviewsData } from "./load-own-reviews.server"
import { ownReviewPath } from "./own-review-path"
import { ownReviewState } from "./own-review-words"

/** What waits for the customer's review, and what they wrote. */
export function OwnReviewsPage({ data, isDeleted }: { data: OwnReviewsData; isDeleted: boolean }) {
  const { to_review, reviews } = data
  return (
    <main id="noi-dung" className="mx-auto max-w-4xl space-y-6 px-4 py-6">
      <header>
        <Link to={shopPath("/tai-khoan")} className="inline-flex min-h-11 items-center underline">
          {m.favourite_back()}
        </Link>
        <h1 className="text-2xl">{m.own_review_title()}</h1>
        <p className="text-ink-soft">{m.own_review_lead()}</p>
      </header>
      {isDeleted && <Notice role="status">{m.own_review_deleted()}</Notice>}
      <section aria-labelledby="cho" className="rounded-xl border border-line bg-surface p-4">
        <h2 id="cho" className="text-lg">
          {m.own_review_waiting()}
        </h2>
        {to_review.length === 0 ? (
          <p className="mt-2 text-ink-soft">{m.own_review_none_waiting()}</p>
        ) : (
          <ul className="mt-2 divide-y divide-line">
            {to_review.map((product) => (
              <Waiting key={product.listing_id} product={product} />
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="da-viet" className="rounded-xl border border-line bg-surface p-4">
        <h2 id="da-viet" className="text-lg">
          {m.own_review_written()}
        </h2>
        {reviews.length === 0 ? (
          <p className="mt-2 text-ink-soft">{m.own_review_none()}</p>
        ) : (
          <ul className="mt-2 divide-y divide-line">
            {reviews.map((review) => (
              <Written key={review.id} review={review} />
            ))}
          </ul>
        )}
      </section>
    </main>
  )
}

function Waiting({ product: { listing_id, handle, title, until } }: { product: ToReview }) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
      <div className="min-w-48 flex-1">
        <Link to={shopPath(`/san-pham/${handle}`)} className="font-bold hover:underline">
          {title}
        </Link>
        <p className="text-sm text-ink-soft">{m.own_review_until({ time: placedAt(until) })}</p>
      </div>
      <ButtonLink
        to={shopPath(ownReviewPath(listing_id))}
        aria-label={m.own_review_write_of({ title })}
      >
        {m.own_review_write()}
      </ButtonLink>
    </li>
  )
}

function Written({ review }: { review: OwnReview }) {
  const { listing_id, handle, title, mark, words, state, reason, written_at } = review
  return (
    <li className="space-y-1 py-3">
      <Link to={shopPath(`/san-pham/${handle}`)} className="font-bold hover:underline">
        {title}
      </Link>
      <p>
        <strong className="inline-block rounded-lg bg-sunken px-3 py-1">
          {ownReviewState[state]()}
        </strong>
      </p>
      {reason && <p>{m.own_review_reason({ reason })}</p>}
      <MarkBadge mark={mark} />
      <Paragraphs text={words} />
      <p className="text-sm text-ink-soft">{placedAt(written_at)}</p>
      <Link
        to={shopPath(ownReviewPath(listing_id))}
        aria-label={m.own_review_edit_of({ title })}
        className="inline-flex min-h-11 items-center underline underline-offset-4"
      >
        {m.own_review_edit()}
      </Link>
    </li>
  )
}
