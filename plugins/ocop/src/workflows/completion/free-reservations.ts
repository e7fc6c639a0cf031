import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Frees the stock that is promised to orders. What levels count as reserved follows by trigger. */
export async function freeReservations(
  trx: Knex.Transaction,
  orderIds: readonly string[]
): Promise<void> {
  if (!orderIds.length) return
  await freeWhere(trx, "line_item_id in (select item_id from order_item where order_id = any(?))", [
    [...orderIds],
  ])
}

/**
 * Frees stock that is promised to order lines which are nowhere. Medusa reserves after it has made an order, and
 * promises end with their lines, so there is no moment in which that is right.
 */
export async function freeStrayReservations(trx: Knex.Transaction): Promise<void> {
  await freeWhere(
    trx,
    `line_item_id is not null
     and not exists (select 1 from order_line_item line where line.id = reservation_item.line_item_id)`,
    []
  )
}

async function freeWhere(
  trx: Knex.Transaction,
  condition: string,
  bindings: Knex.RawBinding[]
): Promise<void> {
  await trx.raw(
    `update reservation_item set deleted_at = now() where deleted_at is null and ${condition}`,
    bindings
  )
}
