import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { SHOWN_TABLES } from "./shown-tables"

/** Changes with every touch and says nothing. */
const CONTENT = "to_jsonb(r) - 'updated_at'"

const EVENTS = {
  insert: "new table as rows_after",
  update: "old table as rows_before new table as rows_after",
  delete: "old table as rows_before",
}

/**
 * Has every change of what public pages show counted by the transaction that makes it. A row is added and no
 * counter raised: two writers never wait for each other, and a change counts from its commit on, not before. Can
 * be run again.
 */
export async function createChangeTriggers(knex: Knex): Promise<void> {
  await knex.raw(`create or replace function count_shop_window_change() returns trigger as $$
    declare
      changed boolean;
    begin
      if tg_op = 'INSERT' then
        changed := exists (select 1 from rows_after);
      elsif tg_op = 'DELETE' then
        changed := exists (select 1 from rows_before);
      else
        changed := exists (select ${CONTENT} from rows_after r except select ${CONTENT} from rows_before r)
          or exists (select ${CONTENT} from rows_before r except select ${CONTENT} from rows_after r);
      end if;
      if changed then
        insert into shop_window_change default values;
      end if;
      return null;
    end $$ language plpgsql`)
  for (const table of SHOWN_TABLES) {
    await createStatementTriggers(knex, table, "count_shop_window_change")
  }
}

/** A trigger for each kind of statement, as transition tables want it. */
export async function createStatementTriggers(
  knex: Knex,
  table: string,
  procedure: string
): Promise<void> {
  for (const [event, rows] of Object.entries(EVENTS)) {
    const name = `${table}_shown_${event}`
    await knex.raw("drop trigger if exists ?? on ??", [name, table])
    await knex.raw(
      `create trigger ?? after ${event} on ?? referencing ${rows}
      for each statement execute function ${procedure}()`,
      [name, table]
    )
  }
}
