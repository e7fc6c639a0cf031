import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  AdminReviewsResponse,
  ProducerReviewsResponse,
  type ProducerReviewsQuery,
} from "@ocop/contract"
import type { ReviewState } from "@ocop/rules"
import { REVIEW_COLUMNS } from "./read-reviews"

/** A reply is shown to those who answer for it, hidden or not: a column that is named twice is the last one. */
const COLUMNS = `${REVIEW_COLUMNS}, review.reply, to_json(review.replied_at) as replied_at,
  review.reply_hidden_at is not null as reply_hidden, product.handle, product.title,
  count(*) over ()::int as count`
const OF_WHAT = `from review
  join listing on listing.id = review.listing_id
  join product on product.id = listing.product_id
  join producer on producer.id = review.producer_id`

interface CountedRow {
  count: number
}

/** A producer's published reviews, those without a reply first; one statement. */
export async function readProducerReviews(
  knex: Knex,
  producerId: string,
  { limit, offset }: ProducerReviewsQuery
): Promise<ProducerReviewsResponse> {
  const { rows } = await knex.raw<{ rows: CountedRow[] }>(
    `select ${COLUMNS} ${OF_WHAT}
     where review.producer_id = ? and review.state = 'published' and review.deleted_at is null
     order by review.reply is not null, review.written_at desc, review.id limit ? offset ?`,
    [producerId, limit, offset]
  )
  return ProducerReviewsResponse.parse({
    reviews: rows,
    count: rows[0]?.count ?? 0,
  })
}

/** Reviews in a state, as an operator reads them; what has waited longest first; one statement. */
export async function readReviewsOfState(
  knex: Knex,
  { state, limit, offset }: ProducerReviewsQuery & { state: ReviewState }
): Promise<AdminReviewsResponse> {
  const { rows } = await knex.raw<{ rows: CountedRow[] }>(
    `select ${COLUMNS}, review.state, review.reason, review.revision, producer.name as producer_name ${OF_WHAT}
     where review.state = ? and review.deleted_at is null
     order by review.written_at, review.id limit ? offset ?`,
    [state, limit, offset]
  )
  return AdminReviewsResponse.parse({
    reviews: rows,
    count: rows[0]?.count ?? 0,
  })
}
