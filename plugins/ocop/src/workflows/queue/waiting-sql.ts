import type { QueueKind } from "@ocop/rules"

/** Queues that one statement can read; payouts are computed by the rules (LG9). */
export type StoredQueue = Exclude<QueueKind, "payouts">

/**
 * What waits for an operator, a row each: id, title, detail, producer_id, since, promised (null where only the
 * queue's hours count), amount, version. What waits for a buyer or a producer is not here (SPEC QU1).
 */
export const WAITING_SQL: Readonly<Record<StoredQueue, string>> = {
  producers: `
    select producer.id, producer.name as title, null::text as detail, producer.id as producer_id,
      coalesce(paper.submitted_at, producer.updated_at) as since, null::timestamptz as promised,
      null::float8 as amount, null::int as version
    from producer
    left join producer_registration paper on paper.producer_id = producer.id and paper.deleted_at is null
    where producer.status = 'submitted' and producer.deleted_at is null`,
  claims: `
    select claim.id, record.name as title, null::text as detail, claim.producer_id,
      claim.created_at as since, null::timestamptz as promised, null::float8 as amount, null::int as version
    from producer_claim claim
    join producer record on record.id = claim.record_id
    where claim.status = 'pending' and claim.deleted_at is null`,
  certificates: `
    select id, product_name as title, number as detail, producer_id, created_at as since,
      null::timestamptz as promised, null::float8 as amount, null::int as version
    from certificate_filing where status = 'submitted' and deleted_at is null`,
  listings: `
    select review.id, review.wording->>'title' as title, null::text as detail, listing.producer_id,
      review.submitted_at as since, null::timestamptz as promised, null::float8 as amount, review.version
    from listing_wording review
    join listing on listing.id = review.listing_id and listing.deleted_at is null
    join product on product.id = listing.product_id and product.deleted_at is null
    where review.state = 'submitted' and review.submitted_at is not null and review.deleted_at is null`,
  reviews: `
    select review.id, product.title, left(review.words, 200) as detail, review.producer_id,
      review.written_at as since, null::timestamptz as promised, null::float8 as amount, null::int as version
    from review
    join listing on listing.id = review.listing_id
    join product on product.id = listing.product_id
    where review.state = 'pending' and review.deleted_at is null`,
  transfers: `
    select id, content as title, reason as detail, null::text as producer_id, booked_at as since,
      null::timestamptz as promised, amount::float8 as amount, null::int as version
    from bank_transfer where state = 'review' and deleted_at is null`,
  card_reviews: `
    select review.id, review.reason as title, "order".display_id::text as detail,
      null::text as producer_id, review.created_at as since, null::timestamptz as promised,
      review.amount::float8 as amount, null::int as version
    from card_review review left join "order" on "order".id = review.order_id
    where review.resolved_at is null and review.deleted_at is null`,
  refunds: `
    select refund.id, "order".display_id::text as title, account.account_holder as detail,
      part.producer_id, greatest(refund.created_at, account.created_at) as since,
      null::timestamptz as promised, refund.amount::float8 as amount, null::int as version
    from shop_order_refund refund
    join shop_order part on part.id = refund.shop_order_id and part.payment_method <> 'card'
    join "order" on "order".id = part.order_id
    join shop_order_refund_account account on account.order_id = part.order_id
      and account.deleted_at is null
    where refund.state = 'open' and refund.deleted_at is null`,
  complaints: `
    select complaint.id, complaint.kind as title, "order".display_id::text as detail,
      complaint.producer_id, coalesce(complaint.escalated_at, complaint.created_at) as since,
      complaint.resolve_by as promised, null::float8 as amount, null::int as version
    from complaint left join "order" on "order".id = complaint.order_id
    where complaint.status = 'escalated' and complaint.deleted_at is null`,
}
