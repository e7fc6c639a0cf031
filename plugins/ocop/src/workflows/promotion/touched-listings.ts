import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { GoodsRule } from "@ocop/rules"

export interface TouchedListing {
  id: string
  product_id: string
  title: string
  producer_id: string
  producer_name: string
  price: number | null
  tags: string[]
}

/**
 * Listings on sale whose tags fit all of these rules, by title, in one statement. Tags are the mirror's: call
 * `mirrorDay` first.
 */
export async function touchedListings(
  knex: Knex,
  rules: readonly GoodsRule[]
): Promise<TouchedListing[]> {
  const fits = rules.map(
    () => `and exists (select 1 from product_tags link
      where link.product_id = product.id and link.product_tag_id = any(?))`
  )
  const { rows } = await knex.raw<{ rows: TouchedListing[] }>(
    `select listing.id, listing.product_id, product.title, listing.producer_id,
       producer.name as producer_name,
       (select min(price.amount)::int from product_variant variant
        join product_variant_price_set link on link.variant_id = variant.id and link.deleted_at is null
        join price on price.price_set_id = link.price_set_id and price.deleted_at is null
          and price.currency_code = 'vnd' and price.price_list_id is null
        where variant.product_id = product.id and variant.deleted_at is null) as price,
       (select coalesce(json_agg(link.product_tag_id), '[]') from product_tags link
        where link.product_id = product.id) as tags
     from listing
     join product on product.id = listing.product_id
       and product.deleted_at is null and product.status = 'published'
     join producer on producer.id = listing.producer_id
       and producer.deleted_at is null and producer.status = 'approved'
     where listing.deleted_at is null and listing.status = 'published' and listing.hidden_at is null ${fits.join(" ")}
     order by product.title, listing.id`,
    rules.map(({ values }) => [...values])
  )
  return rows
}
