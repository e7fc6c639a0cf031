import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { WishesResponse, type WishesQuery } from "@ocop/contract"

interface WishRow {
  product_id: string
  handle: string | null
  title: string | null
  thumbnail: string | null
  producer_name: string | null
  on_show: boolean
  wished_at: Date
}

/** A page of a customer's wishlist, newest first; two statements. What is no longer shown keeps its title. */
export async function readWishes(
  knex: Knex,
  customerId: string,
  { limit, offset, product_id }: WishesQuery
): Promise<WishesResponse> {
  const mine = () =>
    knex("wished_product as wish")
      .where({
        "wish.customer_id": customerId,
        ...(product_id ? { "wish.product_id": product_id } : {}),
      })
      .whereNull("wish.deleted_at")
  const counted = await mine().first<{ count: string }>(knex.raw("count(*) as count"))
  const rows: WishRow[] = await mine()
    .leftJoin("product", "product.id", "wish.product_id")
    .leftJoin("listing", (join) =>
      join.on("listing.product_id", "product.id").andOnNull("listing.deleted_at")
    )
    .leftJoin("producer", "producer.id", "listing.producer_id")
    .select("wish.product_id", "product.handle", "product.title", "product.thumbnail")
    .select("producer.name as producer_name", "wish.created_at as wished_at")
    .select(
      knex.raw(
        `coalesce(product.deleted_at is null and product.status = 'published' and listing.status = 'published'
           and listing.hidden_at is null and producer.status = 'approved', false) as on_show`
      )
    )
    .orderBy([
      { column: "wish.created_at", order: "desc" },
      { column: "wish.id", order: "desc" },
    ])
    .limit(limit)
    .offset(offset)
  return WishesResponse.parse({
    wishes: rows.map((row) => ({
      ...row,
      wished_at: row.wished_at.toISOString(),
    })),
    count: Number(counted?.count ?? 0),
    limit,
    offset,
  })
}
