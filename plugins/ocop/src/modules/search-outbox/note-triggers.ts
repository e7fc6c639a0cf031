import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { NOTED_TABLES } from "./noted-tables"

/** Where a note is announced when its transaction commits. */
export const NOTES_CHANNEL = "search_outbox"

/** The last columns of these change with every touch and say nothing. */
const CONTENT = "to_jsonb(r) - ''updated_at''"

/**
 * Statement triggers on every table of `NOTED_TABLES`: a change and its note are one transaction, whoever
 * makes the change. An update that leaves the content as it was is not noted. Can be run again.
 */
export async function createNoteTriggers(knex: Knex): Promise<void> {
  await knex.raw(`create or replace function note_search_change() returns trigger as $$
    declare
      changed text := case tg_op
        when 'INSERT' then format('select %I as row_id from rows_after', tg_argv[1])
        when 'DELETE' then format('select %I as row_id from rows_before', tg_argv[1])
        else format('select row_id from (
          (select %1$I as row_id, ${CONTENT} from rows_after r
            except select %1$I, ${CONTENT} from rows_before r)
          union all
          (select %1$I, ${CONTENT} from rows_before r
            except select %1$I, ${CONTENT} from rows_after r)) difference', tg_argv[1])
        end;
      noted bigint;
    begin
      execute format('insert into search_outbox (source, row_id)
        select distinct $1, row_id from (%s) changed where row_id is not null', changed)
        using tg_argv[0];
      get diagnostics noted = row_count;
      if noted > 0 then
        perform pg_notify('${NOTES_CHANNEL}', '');
      end if;
      return null;
    end $$ language plpgsql`)
  for (const { table, source, key } of NOTED_TABLES) {
    for (const [event, rows] of Object.entries(EVENTS)) {
      const name = `${table}_note_${event}`
      await knex.raw(`drop trigger if exists ?? on ??`, [name, table])
      await knex.raw(
        `create trigger ?? after ${event} on ?? referencing ${rows}
        for each statement execute function note_search_change('${source}', '${key}')`,
        [name, table]
      )
    }
  }
}

const EVENTS = {
  insert: "new table as rows_after",
  update: "old table as rows_before new table as rows_after",
  delete: "old table as rows_before",
}
