import type { Invariant } from "./invariant"

/** What a storehouse counts as reserved is what is promised to somebody. */
export const reservedIsPromised: Invariant = {
  name: "reserved-is-promised",
  says: "Item {inventory_item_id} counts {reserved} reserved at {location_id}, and {promised} are promised.",
  sql: `
    select level.inventory_item_id, level.location_id, level.reserved_quantity as reserved,
      coalesce(sum(item.quantity), 0) as promised
    from inventory_level level
    left join reservation_item item on item.inventory_item_id = level.inventory_item_id
      and item.location_id = level.location_id and item.deleted_at is null
    where level.deleted_at is null
    group by level.id
    having level.reserved_quantity <> coalesce(sum(item.quantity), 0)`,
}
