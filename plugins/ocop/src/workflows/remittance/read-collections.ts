import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  OVERDUE_CASH_DAYS,
  type AdminCollectionsQuery,
  type AdminCollectionsResponse,
} from "@ocop/contract"

interface Answer {
  count: number
  amount: string
  collections: AdminCollectionsResponse["collections"]
}

/** Cash that couriers hold, longest first, in one statement. */
export async function readCollections(
  knex: Knex,
  { carrier, overdue, limit, offset }: AdminCollectionsQuery,
  now: Date
): Promise<AdminCollectionsResponse> {
  const { rows } = await knex.raw<{ rows: [Answer] }>(HELD, {
    carrier: carrier ?? null,
    days: overdue ? OVERDUE_CASH_DAYS : 0,
    now: now.toISOString(),
    limit,
    offset,
  })
  const { count, amount, collections } = rows[0]
  return {
    collections: collections.map((one) => ({
      ...one,
      collected_at: new Date(one.collected_at).toISOString(),
    })),
    count,
    amount: Number(amount),
    limit,
    offset,
  }
}

const HELD = `
with held as (
  select * from cash_collection cash
  where cash.state = 'collected' and cash.deleted_at is null
    and (cast(:carrier as text) is null or cash.carrier = :carrier)
    and (cast(:days as int) = 0 or cash.collected_at < cast(:now as timestamptz) - make_interval(days => cast(:days as int)))
), page as (
  select * from held order by collected_at, id limit :limit offset :offset
)
select (select count(*)::int from held) as count,
  (select coalesce(sum(amount), 0) from held) as amount,
  (select coalesce(json_agg(json_build_object('id', page.id, 'carrier', page.carrier,
      'tracking_code', page.tracking_code, 'amount', page.amount, 'collected_at', page.collected_at,
      'days', greatest(0, floor(extract(epoch from cast(:now as timestamptz) - page.collected_at) / 86400)::int),
      'order_number', "order".display_id, 'parcel_number', parcel.number,
      'producer', coalesce(producer.name, '')) order by page.collected_at, page.id), '[]')
    from page
    join "order" on "order".id = page.order_id
    join shop_order_parcel parcel on parcel.id = page.parcel_id
    left join producer on producer.id = page.producer_id) as collections`
