import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

/**
 * Two carts that race for the last unit can both pass core's check when its lock fails or there are two
 * processes (stack.md §8: 44 orders for 30 units). This trigger is the guard below the lock: a
 * reservation that would exceed the stock of its location is refused, unless a variant of the item may be
 * sold beyond stock. Lowering the stock itself stays possible, as goods do get lost.
 */
export default async function neverOversold({ container }: { container: MedusaContainer }) {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await connection.raw(`create or replace function refuse_overselling() returns trigger as $$
    begin
      if new.reserved_quantity > new.stocked_quantity
        and new.reserved_quantity > old.reserved_quantity
        and not exists (
          select 1 from product_variant_inventory_item link
          join product_variant variant on variant.id = link.variant_id
          where link.inventory_item_id = new.inventory_item_id
            and link.deleted_at is null and variant.allow_backorder
        )
      then
        raise exception 'ocop.not_enough_stock: % reserved of % in stock of item %',
          new.reserved_quantity, new.stocked_quantity, new.inventory_item_id;
      end if;
      return new;
    end $$ language plpgsql`)
  await connection.raw("drop trigger if exists inventory_level_never_oversold on inventory_level")
  await connection.raw(`create trigger inventory_level_never_oversold
    before update of reserved_quantity on inventory_level
    for each row execute function refuse_overselling()`)
}
