import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ListingReviewRow, ListingReviewsQuery, ListingReviewsResponse } from "@ocop/contract"
import { foldVietnamese } from "@ocop/rules"
import { CLOCK_MODULE } from "../../modules/clock"

type QueueRow = Omit<ListingReviewRow, "days_waiting">

interface Queue {
  count: number
  counts: ListingReviewsResponse["counts"]
  rows: QueueRow[]
}

const DAY_MS = 86_400_000

/** What waits for an operator, or for a producer: the longest waiting first, in one statement. */
export async function listListingReviews(
  container: MedusaContainer,
  { state, q, limit, offset }: ListingReviewsQuery
): Promise<ListingReviewsResponse> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const words = foldVietnamese(q ?? "").replace(/[\\%_]/g, "")
  const { rows } = await knex.raw<{ rows: { queue: Queue }[] }>(QUEUE_SQL, {
    state,
    like: words ? `%${words}%` : null,
    limit,
    offset,
  })
  const { count, counts, rows: found } = rows[0]!.queue
  const now = container.resolve(CLOCK_MODULE).now().getTime()
  const reviews = found.map((row) => {
    const submitted = new Date(row.submitted_at)
    const days = Math.floor((now - submitted.getTime()) / DAY_MS)
    return { ...row, submitted_at: submitted.toISOString(), days_waiting: Math.max(0, days) }
  })
  return { reviews, count, counts, limit, offset }
}

const QUEUE_SQL = `
with waiting as (
  select review.id, review.listing_id, review.state, review.submitted_at, review.wording,
    listing.producer_id, listing.status, product.thumbnail,
    producer.name, producer.status as producer_status
  from listing_wording review
  join listing on listing.id = review.listing_id and listing.deleted_at is null
  join product on product.id = listing.product_id and product.deleted_at is null
  join producer on producer.id = listing.producer_id
  where review.state in ('submitted', 'changes_asked') and review.submitted_at is not null
    and review.deleted_at is null
), matched as (
  select * from waiting
  where state = :state and (cast(:like as text) is null
    or replace(unaccent(lower(wording->>'title' || ' ' || name)), 'đ', 'd') like :like)
), page as (
  select * from matched order by submitted_at, id limit :limit offset :offset
)
select json_build_object(
  'count', (select count(*)::int from matched),
  'counts', (select json_build_object(
    'submitted', count(*) filter (where state = 'submitted'),
    'changes_asked', count(*) filter (where state = 'changes_asked')) from waiting),
  'rows', (select coalesce(json_agg(json_build_object(
    'id', page.id, 'listing_id', page.listing_id, 'state', page.state,
    'title', page.wording->>'title', 'group_code', page.wording->>'group_code',
    'thumbnail', coalesce((
      select picture.thumbnail_url from listing_picture picture
      where picture.id = page.wording->'picture_ids'->>0
        and picture.producer_id = page.producer_id and picture.deleted_at is null),
      page.thumbnail),
    'producer', json_build_object('id', page.producer_id, 'name', page.name,
      'status', page.producer_status),
    'first', page.status in ('draft', 'submitted'),
    'submitted_at', page.submitted_at) order by page.submitted_at, page.id), '[]')
    from page)
) as queue`
