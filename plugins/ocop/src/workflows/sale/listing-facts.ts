import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type {
  CertificateFacts,
  Holiday,
  ProducerKind,
  SeasonWindow,
  SellableFacts,
} from "@ocop/rules"

/** What must be read of a listing before `sellable` can be asked. */
export const LISTING_FACT_FIELDS = [
  "id",
  "product_id",
  "producer_id",
  "status",
  "hidden_at",
  "season_from",
  "season_to",
  "orders_off_season",
  "ships_from",
  "producer.status",
  "producer.holiday_from",
  "producer.holiday_to",
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
  /** When an operator took it out of sight; null while it is shown. */
  hidden_at: Date | string | null
  season_from: string | null
  season_to: string | null
  orders_off_season: boolean
  /** A day to come, a day that is over, or null. */
  ships_from: string | null
  producer: (HolidayColumns & { status: SellableFacts["producer"]["status"] }) | null
  certified_product: { certificates: (CertificateFacts | null)[] | null } | null
}

/** A producer's holiday as its row keeps it: both days or none. */
export interface HolidayColumns {
  holiday_from: string | null
  holiday_to: string | null
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

/** A producer's holiday, whether it is over or to come; null is none. */
export function holidayOf({ holiday_from, holiday_to }: HolidayColumns): Holiday | null {
  return holiday_from && holiday_to ? { from: holiday_from, to: holiday_to } : null
}

/** The facts `sellable` of `@ocop/rules` reads. A listing whose producer is gone counts as refused. */
export function sellableFacts(row: ListingFactRow): SellableFacts {
  return {
    status: row.status,
    hidden: row.hidden_at !== null,
    producer: row.producer
      ? { status: row.producer.status, holiday: holidayOf(row.producer) }
      : { status: "refused", holiday: null },
    certificates: certificatesOf(row),
    season: seasonOf(row),
    orders_off_season: row.orders_off_season,
    ships_from: row.ships_from,
  }
}

/** Of a listing and its producer, beyond what `sellable` asks. */
export interface ListingOfCart extends ListingFactRow {
  group_code: string
  subgroup_code: string | null
  producer:
    | (NonNullable<ListingFactRow["producer"]> & {
        id: string
        handle: string
        name: string
        kind: ProducerKind
        shipping_profile_id: string | null
      })
    | null
}

/**
 * The listings of these products, by product id; a product without a listing is absent. One statement in the place of
 * the query engine's four, because it is asked for every line that enters a cart, and again at completion.
 */
export async function loadListingFacts(
  container: MedusaContainer,
  productIds: readonly string[]
): Promise<Map<string, ListingOfCart>> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: ListingOfCart[] }>(
    `select listing.id, listing.product_id, listing.producer_id, listing.status, listing.hidden_at,
       listing.season_from, listing.season_to, listing.orders_off_season, listing.ships_from,
       listing.group_code, listing.subgroup_code,
       case when producer.id is not null then json_build_object('id', producer.id,
         'handle', producer.handle, 'name', producer.name, 'kind', producer.kind,
         'shipping_profile_id', producer.shipping_profile_id, 'status', producer.status,
         'holiday_from', producer.holiday_from, 'holiday_to', producer.holiday_to) end as producer,
       case when product.id is not null then json_build_object('certificates', (
         select coalesce(json_agg(json_build_object('stars', paper.stars, 'issued_on', paper.issued_on,
           'valid_until', paper.valid_until, 'revoked_on', paper.revoked_on)), '[]')
         from certificate paper where paper.certified_product_id = product.id and paper.deleted_at is null
       )) end as certified_product
     from listing
     left join producer on producer.id = listing.producer_id and producer.deleted_at is null
     left join certified_product product
       on product.id = listing.certified_product_id and product.deleted_at is null
     where listing.product_id = any(?) and listing.deleted_at is null`,
    [[...productIds]]
  )
  return new Map(rows.map((row) => [row.product_id, row]))
}
