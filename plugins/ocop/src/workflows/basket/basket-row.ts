import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { BasketConsent, BasketState, CampaignPicture } from "@ocop/contract"
import { dong, type BasketShare } from "@ocop/rules"
import { pictureSql } from "../campaign-page/campaign-picture"

export interface BasketPartRow {
  id: string
  variant_id: string
  product_id: string
  producer_id: string
  quantity: number
  singly: number
  shares: BasketShare[]
  consent: BasketConsent
}

/** A basket as it is kept, with its picture and its parts in their order. */
export interface BasketRow {
  id: string
  handle: string
  title: string
  title_en: string
  lead: string
  lead_en: string
  story: string
  story_en: string
  picture_id: string | null
  picture: CampaignPicture | null
  price: number
  starts_at: Date
  ends_at: Date | null
  state: BasketState
  version: number
  published_at: Date | null
  created_at: Date
  updated_at: Date
  parts: BasketPartRow[]
}

const PARTS = `(
  select coalesce(json_agg(json_build_object('id', part.id, 'variant_id', part.variant_id,
    'product_id', part.product_id, 'producer_id', part.producer_id, 'quantity', part.quantity,
    'singly', part.singly, 'shares', part.shares, 'consent', part.consent) order by part.rank), '[]')
  from basket_part part where part.basket_id = basket.id and part.deleted_at is null)`

/** Rows of `basket`; one statement. */
export const baskets = (knex: Knex | Knex.Transaction) =>
  knex("basket")
    .whereNull("basket.deleted_at")
    .select<BasketRow[]>(
      "basket.*",
      knex.raw(`${pictureSql("basket")} as picture`),
      knex.raw(`${PARTS} as parts`)
    )

/** What all parts of a basket cost singly as they were when it was put together. */
export const singlyThen = (parts: readonly Pick<BasketPartRow, "quantity" | "singly">[]) =>
  dong(parts.reduce((sum, { quantity, singly }) => sum + quantity * singly, 0))
