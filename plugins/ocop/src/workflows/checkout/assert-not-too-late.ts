import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { refusals } from "@ocop/rules"
import { refuse } from "../steps/refuse"

interface Late {
  wanted: number | null
  available: number | null
  code: string | null
}

/** Goods of a cart of which fewer are left than it wants. */
const lackingSql = `
  select wanted::int, available::int
  from (
    select link.inventory_item_id, sum(line.quantity * link.required_quantity) as wanted
    from cart_line_item line
    join product_variant variant on variant.id = line.variant_id
      and variant.manage_inventory and not variant.allow_backorder
    join product_variant_inventory_item link on link.variant_id = variant.id and link.deleted_at is null
    where line.cart_id = :cart and line.deleted_at is null
    group by link.inventory_item_id
  ) item
  cross join lateral (
    select coalesce(sum(level.stocked_quantity - level.reserved_quantity), 0) as available
    from inventory_level level
    where level.inventory_item_id = item.inventory_item_id and level.deleted_at is null
  ) shelf
  where wanted > available
  limit 1`

/** A promotion that takes something off a cart and has been used as often as it may be, by all or by this customer. */
const usedUpSql = `
  select promotion.code
  from (
    select less.promotion_id from cart_line_item line
    join cart_line_item_adjustment less on less.item_id = line.id and less.deleted_at is null
    where line.cart_id = :cart and line.deleted_at is null
    union
    select less.promotion_id from cart_shipping_method way
    join cart_shipping_method_adjustment less on less.shipping_method_id = way.id and less.deleted_at is null
    where way.cart_id = :cart and way.deleted_at is null
  ) taken
  join cart on cart.id = :cart
  join promotion on promotion.id = taken.promotion_id and promotion.deleted_at is null
  left join promotion_campaign_budget budget on budget.campaign_id = promotion.campaign_id
    and budget.type = 'use_by_attribute' and budget.deleted_at is null
  left join promotion_campaign_budget_usage usage on usage.budget_id = budget.id and usage.deleted_at is null
    and usage.attribute_value
      = case budget.attribute when 'customer_email' then cart.email when 'customer_id' then cart.customer_id end
  where promotion.used >= promotion."limit" or usage.used >= budget."limit"
  limit 1`

/**
 * Stops when goods of the cart are gone already, or a code of it is used up, in one statement. Nothing is promised by it:
 * that is done when stock is reserved and uses are counted. A cart that is an order has taken its own.
 *
 * @throws MedusaError "ocop.not_enough_stock", "ocop.discount_changed"
 */
export async function assertNotTooLate(container: MedusaContainer, cartId: string): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Late[] }>(
    `select lacking.wanted, lacking.available, used_up.code
     from (select) asked
     left join (${lackingSql}) lacking on true
     left join (${usedUpSql}) used_up on true`,
    { cart: cartId }
  )
  const [late] = rows
  if (late?.wanted) refuse(refusals.notEnoughStock(late.wanted, late.available ?? 0))
  if (late?.code) refuse(refusals.discountChanged())
}
