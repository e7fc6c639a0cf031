import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  LOW_STOCK,
  type ListingReviewState,
  type ListingStatus,
  type ProducerListingRow,
  type ProducerListingsQuery,
  type ProducerListingsResponse,
} from "@ocop/contract"
import { foldVietnamese, sellable, starsInForce, type IsoDay } from "@ocop/rules"
import { CLOCK_MODULE } from "../../modules/clock"
import { certificatesOf, sellableFacts, type ListingFactRow } from "../sale/listing-facts"
import { LISTINGS_PAGE_SQL } from "./listings-page-sql"

interface PageRow extends ListingFactRow {
  handle: string
  title: string
  thumbnail: string | null
  review: ListingReviewState | null
  price_min: number | null
  price_max: number | null
  stock: number
}

interface Page {
  count: number
  counts: Record<ListingStatus, number>
  review_counts: Record<ListingReviewState, number>
  rows: PageRow[]
}

/** A page of a producer's own listings, last touched first, in one statement whatever the size of the market. */
export async function listProducerListings(
  container: MedusaContainer,
  producerId: string,
  { q, status, review, low_stock, limit, offset }: ProducerListingsQuery
): Promise<ProducerListingsResponse> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const words = foldVietnamese(q ?? "").replace(/[\\%_]/g, "")
  const { rows } = await knex.raw<{ rows: { page: Page }[] }>(LISTINGS_PAGE_SQL, {
    producer_id: producerId,
    status: status ?? null,
    review: review ?? null,
    like: words ? `%${words}%` : null,
    low_stock: low_stock ? LOW_STOCK : null,
    limit,
    offset,
  })
  const { count, counts, review_counts, rows: found } = rows[0]!.page
  const today = container.resolve(CLOCK_MODULE).today()
  const listings = found.map((row) => presentRow(row, today))
  return { listings, count, counts, review_counts, limit, offset }
}

function presentRow(row: PageRow, today: IsoDay): ProducerListingRow {
  const sale = sellable(sellableFacts(row), today)
  return {
    id: row.id,
    handle: row.handle,
    title: row.title,
    thumbnail: row.thumbnail,
    status: row.status,
    review: row.review,
    stars: starsInForce(certificatesOf(row), today),
    price_min: row.price_min,
    price_max: row.price_max,
    stock: row.stock,
    closed_code: sale.ok ? null : sale.refusal.code,
  }
}
