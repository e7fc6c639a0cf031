import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { CertificateFacts, SeasonWindow, SellableFacts } from "@ocop/rules"

/** What must be read of a listing before `sellable` can be asked. */
export const LISTING_FACT_FIELDS = [
  "id",
  "product_id",
  "producer_id",
  "status",
  "season_from",
  "season_to",
  "orders_off_season",
  "producer.status",
  "certified_product.certificates.stars",
  "certified_product.certificates.issued_on",
  "certified_product.certificates.valid_until",
  "certified_product.certificates.revoked_on",
] as const

/** A row read with LISTING_FACT_FIELDS; the query engine itself is untyped. */
export interface ListingFactRow {
  id: string
  product_id: string
  producer_id: string
  status: SellableFacts["status"]
  season_from: string | null
  season_to: string | null
  orders_off_season: boolean
  producer: { status: SellableFacts["producer"]["status"] } | null
  certified_product: { certificates: (CertificateFacts | null)[] | null } | null
}

/** The certificates of a listing's register entry; a listing without an entry has none. */
export function certificatesOf<T>(row: {
  certified_product: { certificates: (T | null)[] | null } | null
}): T[] {
  return (row.certified_product?.certificates ?? []).filter((found): found is T => found !== null)
}

/** The listing's season; null is all year. */
export function seasonOf(row: {
  season_from: string | null
  season_to: string | null
}): SeasonWindow | null {
  return row.season_from && row.season_to ? { from: row.season_from, to: row.season_to } : null
}

/** The facts `sellable` of `@ocop/rules` reads. A listing whose producer is gone counts as refused. */
export function sellableFacts(row: ListingFactRow): SellableFacts {
  return {
    status: row.status,
    producer: row.producer ?? { status: "refused" },
    certificates: certificatesOf(row),
    season: seasonOf(row),
    orders_off_season: row.orders_off_season,
  }
}

/** The listings of these products, by product id; a product without a listing is absent. */
export async function loadListingFacts(
  container: MedusaContainer,
  productIds: readonly string[]
): Promise<Map<string, ListingFactRow>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "listing",
    fields: [...LISTING_FACT_FIELDS],
    filters: { product_id: [...productIds] },
  })
  return new Map((data as unknown as ListingFactRow[]).map((row) => [row.product_id, row]))
}
