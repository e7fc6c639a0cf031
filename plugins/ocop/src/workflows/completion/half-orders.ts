import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { LockedAttempt } from "../../modules/completion/attempts"

/** Medusa stamps orders by the clock of its process, the journal by the database's. */
const CLOCKS_APART = "1 minute"

/** A cart's or an order's goods, so that one can be known by the other. */
const goods = (table: string, line: string, where: string) =>
  `(select jsonb_agg(jsonb_build_array(${line}.variant_id, ${table}.quantity::numeric::float8)
      order by ${line}.variant_id, ${table}.quantity) from ${where})`

/** The orders of a cart that never became whole, or are gone but for their link to it. */
export async function linkedHalfOrders(trx: Knex.Transaction, cartId: string): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `select link.order_id as id from order_cart link
     where link.cart_id = ? and link.deleted_at is null
       and not exists (select 1 from shop_order part where part.order_id = link.order_id)`,
    [cartId]
  )
  return rows.map(({ id }) => id)
}

/**
 * The orders that a cut-off completion made and that never became whole. Medusa links an order to its cart a step after
 * it made it, so one that has no link yet is known by its buyer, its moment and its goods.
 *
 * @returns "ask_later" while the same buyer completes another cart, whose order may look the same
 */
export async function findHalfOrders(
  trx: Knex.Transaction,
  { id, cart_id, begun_at }: LockedAttempt
): Promise<string[] | "ask_later"> {
  const { rows: others } = await trx.raw(
    `select 1 from cart mine
     join cart other on other.email is not distinct from mine.email and other.id <> mine.id
     join completion_attempt attempt on attempt.cart_id = other.id
     where mine.id = ? and attempt.id <> ? and attempt.lease_until >= now() limit 1`,
    [cart_id, id]
  )
  if (others.length) return "ask_later"
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `select made.id from "order" made
     join cart on cart.id = :cart_id
     where made.created_at >= :begun_at::timestamptz - :apart::interval
       and made.email is not distinct from cart.email
       and made.customer_id is not distinct from cart.customer_id
       and made.sales_channel_id is not distinct from cart.sales_channel_id
       and not made.is_draft_order
       and not exists (select 1 from order_cart link where link.order_id = made.id and link.deleted_at is null)
       and not exists (select 1 from shop_order part where part.order_id = made.id)
       and ${goods("piece", "line", "order_item piece join order_line_item line on line.id = piece.item_id where piece.order_id = made.id")}
         = ${goods("line", "line", "cart_line_item line where line.cart_id = cart.id and line.deleted_at is null")}`,
    { cart_id, begun_at, apart: CLOCKS_APART }
  )
  return [...(await linkedHalfOrders(trx, cart_id)), ...rows.map((row) => row.id)]
}
