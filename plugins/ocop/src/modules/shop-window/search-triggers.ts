import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Lists come from the search, which learns of a change a moment after its commit: what it has learned counts as a
 * change again, in the transaction that says so. Of stock only what pages can tell: the same statement notes it for
 * the search first, then here (triggers run in the order of their names). Another version of the index that begins
 * to serve counts, too. Can be run again.
 */
export async function createSearchTriggers(knex: Knex): Promise<void> {
  await knex.raw(`create or replace function count_shop_window_search() returns trigger as $$
    begin
      if exists (select 1 from rows_after noted join rows_before before using (id)
        where noted.done_at is not null and before.done_at is null
          and (noted.source <> 'inventory_item' or exists (
            select 1 from shop_window_stock stock where stock.inventory_item_id = noted.row_id
              and stock.changed_at >= noted.noted_at)))
      then
        insert into shop_window_change default values;
      end if;
      return null;
    end $$ language plpgsql`)
  await knex.raw("drop trigger if exists search_outbox_shown_done on search_outbox")
  await knex.raw(`create trigger search_outbox_shown_done after update on search_outbox
    referencing old table as rows_before new table as rows_after
    for each statement execute function count_shop_window_search()`)
  await knex.raw(`create or replace function count_shop_window_swap() returns trigger as $$
    begin
      insert into shop_window_change default values;
      return null;
    end $$ language plpgsql`)
  await knex.raw("drop trigger if exists search_index_shown_swap on search_index")
  await knex.raw(`create trigger search_index_shown_swap after update of active_version on search_index
    for each row when (new.active_version is distinct from old.active_version)
    execute function count_shop_window_swap()`)
}
