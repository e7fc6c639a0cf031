import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { addDays, dong, type IsoDay, type PastOrder } from "@ocop/rules"

/** Orders are looked at for so many days back, today included. */
export const PAST_DAYS = 30

interface PastRow {
  customer: string
  cost: number
}

const SINCE = (today: IsoDay) => new Date(`${addDays(today, 1 - PAST_DAYS)}T00:00:00+07:00`)
const PLACED = `part.created_at >= :since and part.deleted_at is null
  and part.status not in ('cancelled', 'declined')`
const BY_ORDER = `group by orders.id, orders.email, orders.customer_id order by min(part.created_at), orders.id`
const CUSTOMER = `coalesce(lower(orders.email), orders.customer_id, '') as customer`

/** What these goods cost in each order of the last 30 days, before discounts, the oldest first. */
export async function pastOrdersOfGoods(
  knex: Knex,
  productIds: readonly string[],
  today: IsoDay
): Promise<PastOrder[]> {
  const { rows } = await knex.raw<{ rows: PastRow[] }>(
    `select ${CUSTOMER}, sum(piece.gross)::bigint::int as cost
     from shop_order part
     join shop_order_line piece on piece.shop_order_id = part.id and piece.deleted_at is null
     join order_line_item line on line.id = piece.order_line_item_id
     join "order" orders on orders.id = part.order_id
     where ${PLACED} and line.product_id = any(:products) ${BY_ORDER}`,
    { since: SINCE(today), products: [...productIds] }
  )
  return rows.map(({ customer, cost }) => ({ customer, cost: dong(cost) }))
}

/**
 * What delivery cost in each order of the last 30 days that went to these provinces, the oldest first.
 *
 * @param provinces codes; none is everywhere
 */
export async function pastDeliveries(
  knex: Knex,
  provinces: readonly string[],
  today: IsoDay
): Promise<PastOrder[]> {
  const { rows } = await knex.raw<{ rows: PastRow[] }>(
    `select ${CUSTOMER}, sum(part.shipping_total)::bigint::int as cost
     from shop_order part
     join "order" orders on orders.id = part.order_id
     left join order_address address on address.id = orders.shipping_address_id
     where ${PLACED} and (:everywhere or address.province = any(:provinces)) ${BY_ORDER}`,
    { since: SINCE(today), provinces: [...provinces], everywhere: provinces.length === 0 }
  )
  return rows.map(({ customer, cost }) => ({ customer, cost: dong(cost) }))
}
