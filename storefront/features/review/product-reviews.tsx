import type { Listing, ReviewsResponse } from "@ocop/contract"
import { Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { formatNumber } from "~/platform/number"
import { m } from "~/platform/paraglide/messages"
import { MarkAverage } from "./mark-average"
import { ReviewList } from "./review-list"
import { OWN_REVIEWS_PATH, reviewsPath } from "./review-path"

type ProductReviewsProps = {
  listing: Pick<Listing, "handle" | "producer">
  reviews: ReviewsResponse
}

const link = "inline-flex min-h-11 items-center underline underline-offset-4"

/** On a product's page: what buyers say together, and the newest few. */
export function ProductReviews({ listing, reviews: { summary, reviews } }: ProductReviewsProps) {
  return (
    <section id="danh-gia" aria-labelledby="nguoi-mua-danh-gia" className="mt-12 max-w-3xl">
      <h2 id="nguoi-mua-danh-gia" className="mb-2 text-xl">
        {m.review_title()}
      </h2>
      <MarkAverage summary={summary} />
      {reviews.length === 0 ? (
        <p className="text-ink-soft">
          {m.review_empty()} {m.review_empty_text()}
        </p>
      ) : (
        <ReviewList reviews={reviews} producer={listing.producer.name} />
      )}
      <p className="flex flex-wrap gap-x-6">
        {summary.count > reviews.length && (
          <Link to={shopPath(reviewsPath(listing.handle))} className={link}>
            {m.review_all({ count: formatNumber(summary.count) })}
          </Link>
        )}
        <Link to={shopPath(OWN_REVIEWS_PATH)} className={link}>
          {m.review_write_link()}
        </Link>
      </p>
    </section>
  )
}
