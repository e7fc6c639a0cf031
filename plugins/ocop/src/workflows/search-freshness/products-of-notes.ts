import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Note } from "../../modules/search-outbox/notes"

/**
 * The products whose documents notes are about. Rows that were deleted count: a variant that is gone still
 * tells whose it was. One statement across Medusa's tables and ours.
 */
export async function productsOfNotes(
  knex: Knex,
  notes: readonly Pick<Note, "source" | "row_id">[]
): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: { product_id: string }[] }>(
    `with note (source, row_id) as (select distinct * from unnest(?::text[], ?::text[])),
    price_set (id) as (
      select row_id from note where source = 'price_set'
      union select price_set_id from note join price on price.id = row_id where source = 'price'
      union select price_set_id from note join price on price_list_id = row_id where source = 'price_list'
    ),
    variant (id) as (
      select row_id from note where source = 'product_variant'
      union select variant_id from product_variant_price_set link join price_set on price_set.id = link.price_set_id
      union select variant_id from note join product_variant_inventory_item on inventory_item_id = row_id
        where source = 'inventory_item'
    )
    select row_id as product_id from note where source = 'product'
    union select product_id from variant join product_variant on product_variant.id = variant.id
    union select product_id from note join listing on producer_id = row_id where source = 'producer'
    union select product_id from note join listing on origin_id = row_id where source = 'origin'
    union select product_id from note join listing on certified_product_id = row_id
      where source = 'certified_product'`,
    [notes.map(({ source }) => source), notes.map(({ row_id }) => row_id)]
  )
  return rows.map(({ product_id }) => product_id).filter(Boolean)
}
