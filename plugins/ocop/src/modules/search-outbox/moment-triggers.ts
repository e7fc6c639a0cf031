import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { NOTES_CHANNEL } from "./note-triggers"
import { TURNS } from "./turn"

/**
 * A price list begins and ends by the clock: each moment is noted beforehand, to be dealt with just after
 * it. A moment that is changed later costs a look in vain.
 */
export async function createPriceListTrigger(knex: Knex): Promise<void> {
  await knex.raw(`create or replace function note_price_list_moments() returns trigger as $$
    begin
      insert into search_outbox (source, row_id, due_at)
        select 'price_list', new.id, moment + interval '200 milliseconds'
        from (values (new.starts_at), (new.ends_at)) moments (moment) where moment > now();
      return null;
    end $$ language plpgsql`)
  await knex.raw("drop trigger if exists price_list_note_moments on price_list")
  await knex.raw(`create trigger price_list_note_moments
    after insert or update of starts_at, ends_at, status on price_list
    for each row execute function note_price_list_moments()`)
}

/**
 * A version of the index was filled while the market went on, and what was dealt with meanwhile went to the
 * version before it, or was overwritten with what had been read earlier. So in the moment in which it
 * begins to serve, everything that was dealt with since its filling began is to be done again, once each.
 * Medusa's computer may be ahead of the database's by a minute.
 */
export async function createSwapTriggers(knex: Knex): Promise<void> {
  await knex.raw(`create or replace function redo_search_notes(version_id text) returns void as $$
    declare
      since timestamptz := (select min(started_at) - interval '1 minute' from search_index_sync
        where search_index_version_id = version_id and status <> 'done');
    begin
      perform pg_advisory_xact_lock(${TURNS.index});
      update search_outbox set done_at = null, attempts = 0
        where id in (select max(id) from search_outbox
          where done_at >= coalesce(since, '-infinity') group by source, row_id);
      update search_outbox set attempts = 0, due_at = clock_timestamp()
        where done_at is null and attempts > 0;
      perform pg_notify('${NOTES_CHANNEL}', '');
    end $$ language plpgsql`)
  await knex.raw(`create or replace function redo_after_search_swap() returns trigger as $$
    begin
      perform redo_search_notes(id) from search_index_version
        where search_index_id = new.id and version = new.active_version and deleted_at is null;
      return null;
    end $$ language plpgsql`)
  await knex.raw(`create or replace function redo_after_search_fill() returns trigger as $$
    begin
      perform redo_search_notes(new.id) from search_index
        where id = new.search_index_id and active_version = new.version;
      return null;
    end $$ language plpgsql`)
  await knex.raw("drop trigger if exists search_index_redo on search_index")
  await knex.raw(`create trigger search_index_redo after update of active_version on search_index
    for each row when (new.active_version is distinct from old.active_version)
    execute function redo_after_search_swap()`)
  await knex.raw("drop trigger if exists search_index_version_redo on search_index_version")
  await knex.raw(`create trigger search_index_version_redo after update of status on search_index_version
    for each row when (new.status = 'ready' and old.status is distinct from new.status)
    execute function redo_after_search_fill()`)
}
