import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { promotionTagId, promotionTags, type IsoDay, type PromotionTag } from "@ocop/rules"
import { readTaggedGoods, type NamedGoods } from "./read-tagged-goods"
import { tagName } from "./tag-name"

/** A tag with what its name needs. */
export interface WantedTag extends PromotionTag {
  producer?: Pick<NamedGoods, "producer_name" | "producer_handle">
}

/** So many products in one transaction. */
const CHUNK = 500

/**
 * Makes the project's own tags of these products say what is true on a day, and leaves all other tags as they are.
 * By SQL into Medusa's tables: its product workflow would load every product and announce each as changed.
 */
export async function mirrorTags(
  knex: Knex,
  productIds: readonly string[],
  today: IsoDay
): Promise<void> {
  for (let from = 0; from < productIds.length; from += CHUNK) {
    await mirrorChunk(knex, productIds.slice(from, from + CHUNK), today)
  }
}

async function mirrorChunk(knex: Knex, ids: readonly string[], today: IsoDay): Promise<void> {
  const goods = await readTaggedGoods(knex, ids)
  const given = [...goods].flatMap(([product_id, one]) =>
    promotionTags(one, today).map((tag) => ({ product_id, id: promotionTagId(tag), tag, one }))
  )
  await knex.transaction(async (trx) => {
    await keepTags(
      trx,
      given.map(({ tag, one }) => ({ ...tag, producer: one }))
    )
    await trx.raw(
      `with wanted (product_id, product_tag_id) as (select * from unnest(?::text[], ?::text[])),
       gone as (
         delete from product_tags link
         where link.product_id = any(?) and starts_with(link.product_tag_id, 'ptag_ocop_')
           and not exists (select 1 from wanted where wanted.product_id = link.product_id
             and wanted.product_tag_id = link.product_tag_id)
       )
       insert into product_tags (product_id, product_tag_id)
       select product_id, product_tag_id from wanted order by 1, 2 on conflict do nothing`,
      [given.map(({ product_id }) => product_id), given.map(({ id }) => id), [...ids]]
    )
  })
}

/** That these tags are there under their names, also where no goods have them yet. */
export async function keepTags(knex: Knex, tags: readonly WantedTag[]): Promise<void> {
  const byId = new Map(tags.map((tag) => [promotionTagId(tag), tagName(tag, tag.producer)]))
  const sorted = [...byId].sort(([a], [b]) => (a < b ? -1 : 1))
  if (!sorted.length) return
  await knex.raw(
    `insert into product_tag (id, value) select * from unnest(?::text[], ?::text[])
     on conflict (id) do update set value = excluded.value, deleted_at = null, updated_at = now()
     where product_tag.value <> excluded.value or product_tag.deleted_at is not null`,
    [sorted.map(([id]) => id), sorted.map(([, name]) => name)]
  )
}
