import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { BasketGoodsResponse } from "@ocop/contract"
import { foldVietnamese } from "@ocop/rules"
import { priceOf, pricesSingly } from "./basket-goods"

interface Row {
  variant_id: string
  title: string
  variant_title: string | null
  producer_name: string
  price_set_id: string | null
}

/** Shown to the operator at once. */
const SHOWN = 30

/** Goods of published listings by words of their name or their producer's, with what they cost singly. */
export async function findBasketGoods(
  container: MedusaContainer,
  q: string
): Promise<BasketGoodsResponse> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const words = foldVietnamese(q).replace(/[\\%_]/g, "")
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `select variant.id as variant_id, product.title, variant.title as variant_title,
       producer.name as producer_name, link.price_set_id
     from listing
     join product on product.id = listing.product_id and product.deleted_at is null
       and product.status = 'published'
     join producer on producer.id = listing.producer_id and producer.status = 'approved'
     join product_variant variant on variant.product_id = product.id and variant.deleted_at is null
     join product_variant_price_set link on link.variant_id = variant.id and link.deleted_at is null
     where listing.deleted_at is null and listing.status = 'published' and listing.hidden_at is null
       and replace(unaccent(lower(product.title || ' ' || producer.name)), 'đ', 'd') like :like
     order by product.title, variant.variant_rank, variant.id limit :limit`,
    { like: `%${words}%`, limit: SHOWN }
  )
  const prices = await pricesSingly(container, rows)
  return {
    goods: rows.flatMap(({ price_set_id, ...row }) => {
      const price = priceOf({ price_set_id }, prices)
      return price ? [{ ...row, price }] : []
    }),
  }
}
