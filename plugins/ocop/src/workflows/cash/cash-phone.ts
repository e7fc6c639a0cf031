import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { REFUSED_PARCEL_DAYS, type CashPhone } from "@ocop/rules"

/**
 * What cash orders of a phone number came to, in one statement.
 *
 * @param phone "+84912345678"
 */
export async function readCashPhone(knex: Knex, phone: string, now: Date): Promise<CashPhone> {
  const { rows } = await knex.raw<{ rows: { open_orders: string; refused_parcels: string }[] }>(
    `select
       (select count(distinct cash_order.order_id) from cash_order
          join shop_order part on part.order_id = cash_order.order_id
          where cash_order.phone = :phone and cash_order.deleted_at is null and part.deleted_at is null
            and part.payment_method = 'cod' and part.paid_at is null and part.total > 0
            and part.status not in ('declined', 'cancelled', 'returned')) as open_orders,
       (select count(*) from cash_order
          join cash_collection cash on cash.order_id = cash_order.order_id
          where cash_order.phone = :phone and cash_order.deleted_at is null and cash.deleted_at is null
            and cash.state = 'refused'
            and cash.refused_at > cast(:now as timestamptz) - make_interval(days => cast(:days as int))) as refused_parcels`,
    { phone, now: now.toISOString(), days: REFUSED_PARCEL_DAYS }
  )
  const [row] = rows
  return {
    open_orders: Number(row?.open_orders ?? 0),
    refused_parcels: Number(row?.refused_parcels ?? 0),
  }
}
