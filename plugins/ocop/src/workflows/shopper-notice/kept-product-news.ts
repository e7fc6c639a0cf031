import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  certificateInForce,
  keptProductNews,
  sellable,
  type IsoDay,
  type KeptProductState,
  type NoticeKind,
} from "@ocop/rules"
import { tellShoppers } from "../../modules/shopper-notice/tell-shoppers"
import { loadListingFacts, sellableFacts, type ListingOfCart } from "../sale/listing-facts"

/** Products that one run looks at, those that were looked at longest ago first. */
const AT_ONCE = 500

interface WishedRow {
  product_id: string
  title: string
  handle: string
  in_stock: boolean
  certified: boolean | null
  on_sale: boolean | null
}

/**
 * Looks how wished products stand today, beside how they stood last, and tells those who keep them (SPEC NT3). By
 * looking and not by events: a certificate ends by the calendar, and a product comes back in a dozen ways.
 *
 * @returns how many notices are new
 */
export async function tellOfKeptProducts(
  container: MedusaContainer,
  today: IsoDay
): Promise<number> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: WishedRow[] }>(WISHED, [AT_ONCE])
  const facts = await loadListingFacts(
    container,
    rows.map(({ product_id }) => product_id)
  )
  let told = 0
  for (const row of rows) {
    const now = stateOf(facts.get(row.product_id), row.in_stock, today)
    const before =
      row.certified === null || row.on_sale === null
        ? null
        : { certified: row.certified, on_sale: row.on_sale }
    const kind = keptProductNews(before, now)
    told += await knex.transaction(async (trx) => {
      await note(trx, row.product_id, now)
      return kind ? tellWhoKeeps(trx, row, kind, today) : 0
    })
  }
  return told
}

function stateOf(
  listing: ListingOfCart | undefined,
  inStock: boolean,
  today: IsoDay
): KeptProductState {
  if (!listing) return { certified: false, on_sale: false }
  const asked = sellableFacts(listing)
  return {
    certified: certificateInForce(asked.certificates, today) !== null,
    on_sale: inStock && sellable(asked, today).ok,
  }
}

async function note(
  trx: Knex.Transaction,
  product_id: string,
  state: KeptProductState
): Promise<void> {
  await trx("watched_product")
    .insert({
      id: generateEntityId(undefined, "watch"),
      product_id,
      ...state,
      looked_at: trx.fn.now(),
    })
    .onConflict(trx.raw("(product_id) where deleted_at is null"))
    .merge(["certified", "on_sale", "looked_at"])
}

async function tellWhoKeeps(
  trx: Knex.Transaction,
  { product_id, title, handle }: WishedRow,
  kind: NoticeKind,
  today: IsoDay
): Promise<number> {
  const keepers = await trx("wished_product")
    .where({ product_id, deleted_at: null })
    .select<{ customer_id: string }[]>("customer_id")
  return tellShoppers(
    trx,
    keepers.map(({ customer_id }) => ({
      customer_id,
      order_id: null,
      kind,
      subject_id: product_id,
      data: { title, handle },
      once: `${product_id}:${customer_id}:${today}`,
    }))
  )
}

/** In stock: a variant of which a piece is left at some place, or which is not counted. */
const WISHED = `
  select product.id as product_id, product.title, product.handle, watched.certified, watched.on_sale,
    exists (select 1 from product_variant variant
      where variant.product_id = product.id and variant.deleted_at is null
        and (not variant.manage_inventory or variant.allow_backorder or exists (
          select 1 from product_variant_inventory_item item
          join inventory_level level on level.inventory_item_id = item.inventory_item_id
          where item.variant_id = variant.id and item.deleted_at is null and level.deleted_at is null
            and level.stocked_quantity - level.reserved_quantity >= item.required_quantity))) as in_stock
  from (select distinct product_id from wished_product where deleted_at is null) wished
  join product on product.id = wished.product_id and product.deleted_at is null
  left join watched_product watched
    on watched.product_id = product.id and watched.deleted_at is null
  order by watched.looked_at nulls first
  limit ?`
