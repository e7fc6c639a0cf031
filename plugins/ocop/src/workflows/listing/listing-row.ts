import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ListingPicture, ListingReviewState, ListingWordingForm } from "@ocop/contract"
import type { ListingFactRow } from "../sale/listing-facts"
import { LISTING_ROW_SQL } from "./listing-row-sql"

/** A pack size with what is changed of it in its tables. */
export interface PackSizeRow {
  id: string
  title: string
  rank: number
  weight: number | null
  /** Đồng. */
  price: number | null
  price_id: string | null
  price_set_id: string | null
  inventory_item_id: string | null
  /** At the producer's own location. */
  level_id: string | null
  stocked: number
  reserved: number
}

/** A wording that shoppers do not read yet. */
export interface OpenWording {
  id: string
  state: ListingReviewState
  version: number
  wording: ListingWordingForm
  submitted_at: string | null
  note: string | null
}

/** All that a listing's own page and its review read, in one statement. */
export interface ListingRow extends ListingFactRow {
  product_id: string
  producer_id: string
  handle: string
  title: string
  description: string | null
  thumbnail: string | null
  group_code: string
  subgroup_code: string | null
  certified_product_id: string | null
  origin_id: string | null
  commune_code: string | null
  hidden_reason: string | null
  label: Record<string, unknown>
  story: string | null
  preparation_days: number
  stock_location_id: string | null
  created_at: string
  updated_at: string
  images: ListingPicture[]
  uploaded: ListingPicture[]
  variants: PackSizeRow[]
  open: OpenWording | null
}

/** @param of whose it has to be; absent for an operator */
export async function readListingRow(
  knex: Knex | Knex.Transaction,
  id: string,
  of?: string
): Promise<ListingRow | null> {
  const { rows } = await knex.raw<{ rows: { row: ListingRow }[] }>(LISTING_ROW_SQL, {
    id,
    of: of ?? null,
  })
  return rows[0]?.row ?? null
}
