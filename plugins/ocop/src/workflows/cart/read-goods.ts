import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { GOODS } from "./goods-sql"

/** A variant with what of it is kept on a line of a cart, where its price is found and what is free to buy. */
export interface Goods {
  id: string
  title: string | null
  sku: string | null
  barcode: string | null
  thumbnail: string | null
  product_id: string
  manage_inventory: boolean
  allow_backorder: boolean
  price_set_id: string | null
  /** Some price of it holds for some quantities only. */
  by_quantity: boolean
  product: {
    id: string
    title: string
    description: string | null
    status: string
    subtitle: string | null
    thumbnail: string | null
    handle: string
    discountable: boolean
    is_giftcard: boolean
    type: { id: string; value: string } | null
    collection: { id: string; title: string } | null
    shipping_profile: { id: string } | null
  } | null
  inventory_items: {
    required_quantity: number
    inventory: { requires_shipping: boolean }
    /** At each stock location of the sales channel that has a level; null where there is none. */
    available: number[] | null
  }[]
}

/** In one statement; a variant that is not there is left out. */
export async function readGoods(
  knex: Knex,
  variantIds: readonly string[],
  salesChannelId: string | null
): Promise<Goods[]> {
  const { rows } = await knex.raw<{ rows: Goods[] }>(GOODS, [salesChannelId, [...variantIds]])
  return rows
}
