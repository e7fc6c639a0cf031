import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Frees the stock that is promised to orders, whole rows with Medusa's exact copies beside the numbers. */
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
 * Frees stock that is promised to order lines which are nowhere. Medusa reserves after it has made an order, and frees
 * before it deletes one, so there is no moment in which that is right.
 */
export async function freeStrayReservations(trx: Knex.Transaction): Promise<number> {
  return freeWhere(
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
): Promise<number> {
  const { rows } = await trx.raw<{ rows: { units: number }[] }>(
    `with freed as (
       update reservation_item set deleted_at = now()
       where deleted_at is null and ${condition}
       returning inventory_item_id, location_id, quantity
     ), units as (
       select inventory_item_id, location_id, sum(quantity) as units from freed group by 1, 2
     )
     update inventory_level level set
       reserved_quantity = level.reserved_quantity - units.units,
       raw_reserved_quantity = jsonb_set(
         coalesce(level.raw_reserved_quantity, '{"precision": 20}'),
         '{value}',
         to_jsonb(trim_scale(level.reserved_quantity - units.units)::text)
       ),
       updated_at = now()
     from units
     where level.inventory_item_id = units.inventory_item_id
       and level.location_id = units.location_id and level.deleted_at is null
     returning units.units`,
    bindings
  )
  return rows.length
}
