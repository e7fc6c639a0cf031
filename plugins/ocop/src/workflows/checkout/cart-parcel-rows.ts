import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { refusals } from "@ocop/rules"
import { loadListingFacts } from "../sale/listing-facts"
import type { VariantStockRow } from "../sale/variant-stock"

export interface CartRow {
  id: string
  completed_at: string | null
  items: ItemRow[]
  shipping_methods: { id: string; shipping_option_id: string }[]
}

export interface ItemRow {
  id: string
  product_id: string
  quantity: number
  unit_price: number
  adjustments: { amount: number }[] | null
  variant: VariantStockRow | null
}

/** @throws MedusaError NOT_FOUND "ocop.cart_not_found" for a cart that is not there or is an order */
export async function readCart(container: MedusaContainer, cartId: string): Promise<CartRow> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: CartRow[] }>(CART, [cartId])
  const cart = rows[0]
  if (!cart || cart.completed_at) {
    const { code, message } = refusals.cartNotFound(cartId)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, message, code)
  }
  return cart
}

/** The listings of a cart's goods by product, with their producers. */
export const readListings = (container: MedusaContainer, { items }: CartRow) =>
  loadListingFacts(container, [...new Set(items.map(({ product_id }) => product_id))])

/** Lines in the order in which they came: ids grow with time. */
const CART = `
  select cart.id, cart.completed_at,
    (select coalesce(json_agg(json_build_object('id', method.id,
        'shipping_option_id', method.shipping_option_id)), '[]')
      from cart_shipping_method method
      where method.cart_id = cart.id and method.deleted_at is null) as shipping_methods,
    (select coalesce(json_agg(json_build_object(
        'id', item.id, 'product_id', item.product_id, 'quantity', item.quantity,
        'unit_price', item.unit_price,
        'adjustments', (select coalesce(json_agg(json_build_object('amount', less.amount)), '[]')
          from cart_line_item_adjustment less
          where less.item_id = item.id and less.deleted_at is null),
        'variant', case when variant.id is not null then json_build_object(
          'manage_inventory', variant.manage_inventory, 'allow_backorder', variant.allow_backorder,
          'inventory_items', (select coalesce(json_agg(json_build_object(
              'required_quantity', part.required_quantity,
              'inventory', json_build_object('location_levels', (
                select coalesce(json_agg(json_build_object('stocked_quantity', level.stocked_quantity,
                  'reserved_quantity', level.reserved_quantity)), '[]')
                from inventory_level level
                where level.inventory_item_id = part.inventory_item_id
                  and level.deleted_at is null)))), '[]')
            from product_variant_inventory_item part
            where part.variant_id = variant.id and part.deleted_at is null)) end
      ) order by item.id), '[]')
      from cart_line_item item
      left join product_variant variant
        on variant.id = item.variant_id and variant.deleted_at is null
      where item.cart_id = cart.id and item.deleted_at is null) as items
  from cart where cart.id = ? and cart.deleted_at is null`
