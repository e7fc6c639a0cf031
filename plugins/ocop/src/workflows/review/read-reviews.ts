import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { ReviewsResponse, type Review, type ReviewsQuery } from "@ocop/contract"
import { summariseReviews, type MarkCounts } from "@ocop/rules"

/** What everybody reads of a review that is published. */
export const REVIEW_COLUMNS = `review.id, review.author, review.mark, review.words,
  to_json(review.written_at) as written_at,
  case when review.reply_hidden_at is null then review.reply end as reply,
  case when review.reply_hidden_at is null then to_json(review.replied_at) end as replied_at,
  coalesce((
    select json_agg(json_build_object('id', picture.id, 'width', picture.width, 'height', picture.height)
      order by picture.created_at, picture.id)
    from review_picture picture where picture.review_id = review.id), '[]') as pictures`

/** How many of its newest reviews stand on a product's own page. */
const NEWEST = 3
const NO_MARKS: MarkCounts = [0, 0, 0, 0, 0]

/** What a product's page says of its reviews: a summary and the newest few; one statement. */
export async function readNewestReviews(knex: Knex, listingId: string): Promise<ReviewsResponse> {
  const { rows } = await knex.raw<{ rows: { marks: MarkCounts; newest: Review[] | null }[] }>(
    `select json_build_array(mark_1, mark_2, mark_3, mark_4, mark_5) as marks,
       (select json_agg(shown) from (
         select ${REVIEW_COLUMNS} from review
         where review.listing_id = marks.listing_id and review.state = 'published'
           and review.deleted_at is null
         order by review.written_at desc, review.id desc limit ${NEWEST}) shown) as newest
     from review_count marks where marks.listing_id = ? and marks.deleted_at is null`,
    [listingId]
  )
  return ReviewsResponse.parse({
    summary: summariseReviews(rows[0]?.marks ?? NO_MARKS),
    reviews: rows[0]?.newest ?? [],
  })
}

interface ListingRow {
  id: string
  marks: MarkCounts
}

/**
 * What shoppers read of a listing on show: a summary and a page of its published reviews, newest first; two
 * statements.
 *
 * @param channels of the publishable key
 * @throws MedusaError NOT_FOUND "ocop.listing_not_found"
 */
export async function readReviews(
  knex: Knex,
  handle: string,
  channels: readonly string[],
  { limit, offset }: ReviewsQuery
): Promise<ReviewsResponse> {
  const listings = await knex.raw<{ rows: ListingRow[] }>(
    `select listing.id, json_build_array(
       coalesce(marks.mark_1, 0), coalesce(marks.mark_2, 0), coalesce(marks.mark_3, 0),
       coalesce(marks.mark_4, 0), coalesce(marks.mark_5, 0)) as marks
     from product
     join listing on listing.product_id = product.id and listing.deleted_at is null
     join producer on producer.id = listing.producer_id
     left join review_count marks on marks.listing_id = listing.id
     where product.handle = ? and product.deleted_at is null and product.status = 'published'
       and listing.status = 'published' and listing.hidden_at is null and producer.status = 'approved'
       and exists (select 1 from product_sales_channel sold where sold.product_id = product.id
         and sold.deleted_at is null and sold.sales_channel_id = any(?))`,
    [handle, [...channels]]
  )
  const listing = listings.rows[0]
  if (!listing) {
    const message = `No listing "${handle}" is on show`
    throw new MedusaError(MedusaError.Types.NOT_FOUND, message, "ocop.listing_not_found")
  }
  const { rows } = await knex.raw<{ rows: Review[] }>(
    `select ${REVIEW_COLUMNS} from review
     where review.listing_id = ? and review.state = 'published' and review.deleted_at is null
     order by review.written_at desc, review.id desc limit ? offset ?`,
    [listing.id, limit, offset]
  )
  return ReviewsResponse.parse({
    summary: summariseReviews(listing.marks),
    reviews: rows,
  })
}
