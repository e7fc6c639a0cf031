import type { Invariant } from "./invariant"

/** No more is promised than there is, where nothing may be sold beyond stock. */
export const promisedIsThere: Invariant = {
  name: "promised-is-there",
  says: "Of item {inventory_item_id} {reserved} are promised and {stocked} are there: more was sold than there is, or somebody counted fewer since.",
  sql: `
    select level.inventory_item_id, level.reserved_quantity as reserved, level.stocked_quantity as stocked
    from inventory_level level
    where level.deleted_at is null and level.reserved_quantity > level.stocked_quantity
      and not exists (
        select 1 from product_variant_inventory_item link
        join product_variant variant on variant.id = link.variant_id
        where link.inventory_item_id = level.inventory_item_id and link.deleted_at is null
          and variant.allow_backorder
      )`,
}
