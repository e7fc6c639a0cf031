import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

/**
 * A level's reserved units are counted by the database from the promises themselves, whatever anyone writes there.
 * Medusa reads the count, adds and writes it back; its lock keeps two of its own requests apart, and knows nothing of
 * another statement, or of a process whose lock has run out. Then a unit stayed reserved for nobody, for ever.
 *
 * Levels are locked in the order of their ids, so two orders of the same goods don't lock each other out. The guard
 * against overselling (`never-oversold.ts`) fires after this one: triggers fire by name.
 */
export default async function reservedIsWhatIsPromised({
  container,
}: {
  container: MedusaContainer
}) {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await connection.raw(COUNT)
  await connection.raw(RECOUNT)
  await connection.raw(`create or replace trigger inventory_level_counts_promises
    before update of reserved_quantity on inventory_level
    for each row execute function count_promises()`)
  for (const [event, table] of CHANGES) {
    await connection.raw(`create or replace trigger reservation_item_recounts_${event}_${table}
      after ${event} on reservation_item referencing ${table} table as changed
      for each statement execute function recount_levels()`)
  }
  await connection.raw("update inventory_level set reserved_quantity = reserved_quantity")
}

/** A promise that moves is counted where it was and where it is. */
const CHANGES = [
  ["insert", "new"],
  ["update", "new"],
  ["update", "old"],
  ["delete", "old"],
] as const

const COUNT = `create or replace function count_promises() returns trigger as $$
  begin
    select coalesce(sum(quantity), 0) into new.reserved_quantity from reservation_item
    where inventory_item_id = new.inventory_item_id and location_id = new.location_id and deleted_at is null;
    new.raw_reserved_quantity := coalesce(new.raw_reserved_quantity, '{"precision": 20}')
      || jsonb_build_object('value', trim_scale(new.reserved_quantity)::text);
    return new;
  end $$ language plpgsql`

const RECOUNT = `create or replace function recount_levels() returns trigger as $$
  declare level_ids text[];
  begin
    select array_agg(id) into level_ids from (
      select level.id from inventory_level level
      where (level.inventory_item_id, level.location_id) in (select inventory_item_id, location_id from changed)
        and level.deleted_at is null
      order by level.id for update
    ) levels;
    update inventory_level set reserved_quantity = reserved_quantity, updated_at = now() where id = any(level_ids);
    return null;
  end $$ language plpgsql`
