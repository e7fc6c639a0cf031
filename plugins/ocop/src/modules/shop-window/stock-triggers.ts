import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { createStatementTriggers } from "./change-triggers"

/** Most units of one pack that a product page offers at once; above it, it shows no difference. */
const MOST_SHOWN = 99

/**
 * What pages can tell of a level: its free units, up to the most that they show of the pack, or of the basket with
 * several of that pack, that needs most of it.
 */
const shown = (row: string) => `least(${row}.stocked_quantity - ${row}.reserved_quantity,
  ${MOST_SHOWN} * coalesce((select max(pack.required_quantity * coalesce(part.quantity, 1))
    from product_variant_inventory_item pack left join basket_part part on part.variant_id = pack.variant_id
    where pack.inventory_item_id = ${row}.inventory_item_id), 1))`

/**
 * Stock changes with every order, mostly so that no page could tell: 400 left instead of 401. Only what a page can
 * tell counts, and which item it was is kept, because the search learns of it a moment later. Can be run again.
 */
export async function createStockTriggers(knex: Knex): Promise<void> {
  await knex.raw(`create or replace function count_shop_window_stock() returns trigger as $$
    begin
      if tg_op = 'INSERT' then
        insert into shop_window_stock (inventory_item_id)
          select distinct inventory_item_id from rows_after;
      elsif tg_op = 'DELETE' then
        insert into shop_window_stock (inventory_item_id)
          select distinct inventory_item_id from rows_before;
      else
        insert into shop_window_stock (inventory_item_id)
          select distinct after.inventory_item_id
          from rows_after after join rows_before before using (id)
          where (after.deleted_at is null) is distinct from (before.deleted_at is null)
            or after.inventory_item_id <> before.inventory_item_id
            or ${shown("after")} is distinct from ${shown("before")};
      end if;
      if found then
        insert into shop_window_change default values;
      end if;
      return null;
    end $$ language plpgsql`)
  await createStatementTriggers(knex, "inventory_level", "count_shop_window_stock")
}
