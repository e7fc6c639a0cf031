import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { refusals } from "@ocop/rules"
import { refuse } from "../steps/refuse"

/**
 * Stops when goods of the cart are gone already, in one statement. Nothing is promised by it: that is done when stock is
 * reserved, and a cart that is an order has taken its own.
 *
 * @throws MedusaError "ocop.not_enough_stock"
 */
export async function assertGoodsLeft(container: MedusaContainer, cartId: string): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { wanted: number; available: number }[] }>(
    `select wanted::int, available::int
     from (
       select link.inventory_item_id, sum(line.quantity * link.required_quantity) as wanted
       from cart_line_item line
       join product_variant variant on variant.id = line.variant_id
         and variant.manage_inventory and not variant.allow_backorder
       join product_variant_inventory_item link on link.variant_id = variant.id and link.deleted_at is null
       where line.cart_id = ? and line.deleted_at is null
       group by link.inventory_item_id
     ) item
     cross join lateral (
       select coalesce(sum(level.stocked_quantity - level.reserved_quantity), 0) as available
       from inventory_level level
       where level.inventory_item_id = item.inventory_item_id and level.deleted_at is null
     ) shelf
     where wanted > available
     limit 1`,
    [cartId]
  )
  const [lacking] = rows
  if (lacking) refuse(refusals.notEnoughStock(lacking.wanted, lacking.available))
}
