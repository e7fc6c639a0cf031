import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { NEWS_DAYS } from "@ocop/rules"
import type { NoticeToTell } from "../../modules/shopper-notice/tell-shoppers"

/**
 * What happened to orders of late and nobody was told of, read from the orders themselves: whatever was written
 * there is told, though a process was killed right after, and no order waits for it. What happened first is told first.
 *
 * @param now by the market's clock, by which parts are stamped; what the database stamps is compared with its own
 */
export async function orderNews(knex: Knex, now: Date, most: number): Promise<NoticeToTell[]> {
  const { rows } = await knex.raw<{ rows: NoticeToTell[] }>(
    `select kind, order_id, customer_id, subject_id, once, data from (${[PLACED, PAID, SENT, DELIVERED, ENDED, REFUNDED, ANSWERED].join(" union all ")}) fact
    where not exists (select 1 from shopper_notice notice
      where notice.once_key = fact.kind || ':' || fact.once and notice.deleted_at is null)
    order by fact.at limit :most`,
    { past: new Date(now.getTime() - NEWS_DAYS * 86_400_000), most }
  )
  return rows
}

const ORDER = `"order".id as order_id, "order".customer_id`
const OF_PART = `shop_order part
  join "order" on "order".id = part.order_id and "order".deleted_at is null
  join producer on producer.id = part.producer_id`
const data = (fields: string) =>
  `json_strip_nulls(json_build_object('number', "order".display_id, ${fields})) as data`

const PLACED = `
  select 'order_placed' as kind, ${ORDER}, "order".id as subject_id, "order".id as once,
    ${data(`'amount', sum(part.total), 'method', min(part.payment_method)`)}, "order".created_at as at
  from "order" join shop_order part on part.order_id = "order".id and part.deleted_at is null
  where "order".created_at > now() - interval '${NEWS_DAYS} days' and "order".deleted_at is null
  group by "order".id, "order".customer_id, "order".display_id`

/** Of cash and cards it is said when the order is placed. */
const PAID = `
  select 'order_paid', ${ORDER}, "order".id, "order".id, ${data(`'amount', sum(part.total)`)},
    max(part.paid_at)
  from ${OF_PART}
  where part.paid_at > :past and part.payment_method = 'vietqr'
  group by "order".id, "order".customer_id, "order".display_id`

const SENT = `
  select 'parcel_sent', ${ORDER}, parcel.id, parcel.id,
    ${data(`'producer', producer.name, 'carrier', parcel.carrier, 'tracking_code', parcel.tracking_code`)},
    parcel.shipped_at
  from ${OF_PART} join shop_order_parcel parcel on parcel.shop_order_id = part.id
  where parcel.shipped_at > :past`

const DELIVERED = `
  select 'order_delivered', ${ORDER}, part.id, part.id, ${data(`'producer', producer.name`)},
    part.delivered_at
  from ${OF_PART} where part.delivered_at > :past and part.status = 'delivered'`

const ENDED = `
  select 'order_cancelled', ${ORDER}, part.id, part.id,
    ${data(`'producer', producer.name, 'reason', part.end_reason, 'words', part.end_words`)},
    part.ended_at
  from ${OF_PART} where part.ended_at > :past and part.status in ('declined', 'cancelled')`

const REFUNDED = `
  select 'refund_made', ${ORDER}, refund.id, refund.id,
    ${data(`'producer', producer.name, 'amount', refund.amount`)},
    refund.settled_at
  from ${OF_PART} join shop_order_refund refund on refund.shop_order_id = part.id
  where refund.settled_at > :past and refund.state = 'settled' and refund.amount > 0`

const ANSWERED = `
  select 'complaint_answered', ${ORDER}, complaint.id, entry.id,
    ${data(`'producer', producer.name, 'words', left(entry.words, 300)`)},
    entry.created_at
  from ${OF_PART} join complaint on complaint.shop_order_id = part.id
    join complaint_entry entry on entry.complaint_id = complaint.id
  where entry.created_at > now() - interval '${NEWS_DAYS} days' and entry.by in ('producer', 'operator')`
