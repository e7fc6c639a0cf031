import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { isPromotionTagId, promotionTagId, promotionTags, type IsoDay } from "@ocop/rules"
import { readTaggedGoods } from "./read-tagged-goods"

interface TaggedLine {
  product?: { id?: string; tags?: { id: string }[] | null } | null
}

/**
 * Lines of a cart with the tags that their goods have on a day, whatever the mirror says: a star that lapsed at
 * midnight, or was revoked a moment ago, takes off nothing. Tags that are not the project's stay as they are.
 */
export async function withTrueTags<Line extends TaggedLine>(
  knex: Knex,
  lines: readonly Line[],
  today: IsoDay
): Promise<Line[]> {
  const ids = lines.flatMap(({ product }) => (product?.id ? [product.id] : []))
  if (!ids.length) return [...lines]
  const goods = await readTaggedGoods(knex, [...new Set(ids)])
  return lines.map((line) => {
    const { product } = line
    if (!product) return line
    const one = goods.get(product.id ?? "")
    const others = (product.tags ?? []).filter(({ id }) => !isPromotionTagId(id))
    const own = one ? promotionTags(one, today).map((tag) => ({ id: promotionTagId(tag) })) : []
    return { ...line, product: { ...product, tags: [...others, ...own] } }
  })
}
