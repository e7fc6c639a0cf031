import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { OwnReviewsResponse, type ToReview } from "@ocop/contract"
import { reviewUntil, whyNoReview } from "@ocop/rules"
import { boughtLines, type BoughtListing } from "./bought-lines"
import { REVIEW_COLUMNS } from "./read-reviews"

/** A customer's own reviews, newest first, and what they could review besides; two statements. */
export async function readOwnReviews(
  knex: Knex,
  customerId: string,
  now: Date
): Promise<OwnReviewsResponse> {
  const { rows } = await knex.raw<{ rows: { listing_id: string }[] }>(
    `select ${REVIEW_COLUMNS}, review.listing_id, review.state, review.reason, product.handle, product.title
     from review
     join listing on listing.id = review.listing_id
     join product on product.id = listing.product_id
     where review.customer_id = ? and review.deleted_at is null
     order by review.written_at desc, review.id desc`,
    [customerId]
  )
  const written = new Set(rows.map(({ listing_id }) => listing_id))
  const bought = await boughtLines(knex, customerId)
  const open = bought.filter(({ listing_id }) => !written.has(listing_id))
  return OwnReviewsResponse.parse({
    reviews: rows,
    to_review: toReview(open, now),
  })
}

/** Each listing once, by the line that can be reviewed longest. */
function toReview(bought: readonly BoughtListing[], now: Date): ToReview[] {
  const found = new Map<string, ToReview>()
  for (const line of bought) {
    const { listing_id, handle, title, delivered_at } = line
    if (found.has(listing_id) || whyNoReview([line], now)) continue
    const until = reviewUntil(delivered_at!).toISOString()
    found.set(listing_id, { listing_id, handle, title, until })
  }
  return [...found.values()]
}
