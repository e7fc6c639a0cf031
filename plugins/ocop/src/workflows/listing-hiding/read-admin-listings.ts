import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AdminListing, AdminListingsQuery, AdminListingsResponse } from "@ocop/contract"
import { foldVietnamese, starsInForce, type CertificateFacts, type IsoDay } from "@ocop/rules"
import { CERTIFICATES_SQL } from "../listing/listing-row-sql"

type Row = Omit<AdminListing, "stars" | "hidden"> & {
  certificates: CertificateFacts[]
  hidden: { at: string; reason: string; by: string | null } | null
}

type Wanted = Omit<AdminListingsQuery, "limit" | "offset"> & { id?: string }

/** Listings as operators find them, hidden ones first; one statement whatever the size of the market. */
export async function readAdminListings(
  knex: Knex | Knex.Transaction,
  { limit, offset, ...wanted }: Wanted & { limit: number; offset: number },
  today: IsoDay
): Promise<AdminListingsResponse> {
  const words = foldVietnamese(wanted.q ?? "").replace(/[\\%_]/g, "")
  const { rows } = await knex.raw<{ rows: { page: { count: number; rows: Row[] } }[] }>(PAGE_SQL, {
    id: wanted.id ?? null,
    product_id: wanted.product_id ?? null,
    hidden: wanted.hidden ?? null,
    like: words ? `%${words}%` : null,
    limit,
    offset,
  })
  const { count, rows: found } = rows[0]!.page
  const listings = found.map(({ certificates, hidden, ...row }) => ({
    ...row,
    stars: starsInForce(certificates, today),
    hidden: hidden && { ...hidden, at: new Date(hidden.at).toISOString() },
  }))
  return { listings, count, limit, offset }
}

const PAGE_SQL = `
with matched as (
  select listing.*, product.title, product.handle, product.thumbnail, producer.name
  from listing
  join product on product.id = listing.product_id and product.deleted_at is null
  join producer on producer.id = listing.producer_id
  where listing.deleted_at is null
    and (cast(:id as text) is null or listing.id = :id)
    and (cast(:product_id as text) is null or listing.product_id = :product_id)
    and (cast(:hidden as boolean) is null or (listing.hidden_at is not null) = :hidden)
    and (cast(:like as text) is null
      or replace(unaccent(lower(product.title || ' ' || producer.name)), 'đ', 'd') like :like)
), page as (
  select * from matched order by hidden_at desc nulls last, title, id limit :limit offset :offset
)
select json_build_object(
  'count', (select count(*)::int from matched),
  'rows', (select coalesce(json_agg(json_build_object(
    'id', listing.id, 'product_id', listing.product_id, 'handle', listing.handle,
    'title', listing.title, 'thumbnail', listing.thumbnail, 'status', listing.status,
    'producer', json_build_object('id', listing.producer_id, 'name', listing.name),
    'certificates', ${CERTIFICATES_SQL},
    'hidden', case when listing.hidden_at is not null then json_build_object(
      'at', listing.hidden_at, 'reason', listing.hidden_reason,
      'by', (select coalesce(nullif(trim(concat_ws(' ', operator.last_name, operator.first_name)), ''),
        operator.email) from "user" operator where operator.id = listing.hidden_by)) end)
    order by listing.hidden_at desc nulls last, listing.title, listing.id), '[]')
    from page listing)
) as page`
