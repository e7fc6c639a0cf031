import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CertificateFacts, ProducerKind, ProductGroupCode, TaggedGoods } from "@ocop/rules"
import { seasonOf } from "../sale/listing-facts"

/** What tags are made of, and what of it they are named after. */
export interface NamedGoods extends TaggedGoods {
  readonly producer_name: string
  readonly producer_handle: string
}

interface GoodsRow {
  product_id: string
  group_code: ProductGroupCode
  season_from: string | null
  season_to: string | null
  province_code: string | null
  former_province_code: string | null
  producer_id: string
  producer_kind: ProducerKind
  producer_name: string
  producer_handle: string
  certificates: CertificateFacts[]
}

/** By product, in one statement; a product without a listing is absent. */
export async function readTaggedGoods(
  knex: Knex,
  productIds: readonly string[]
): Promise<Map<string, NamedGoods>> {
  const { rows } = await knex.raw<{ rows: GoodsRow[] }>(
    `select listing.product_id, listing.group_code, listing.season_from, listing.season_to,
       origin.province_code, origin.former_province_code, producer.id as producer_id,
       producer.kind as producer_kind, producer.name as producer_name, producer.handle as producer_handle,
       (select coalesce(json_agg(json_build_object('stars', paper.stars, 'issued_on', paper.issued_on,
          'valid_until', paper.valid_until, 'revoked_on', paper.revoked_on)), '[]')
        from certificate paper join certified_product entry on entry.id = paper.certified_product_id
        where entry.id = listing.certified_product_id
          and entry.deleted_at is null and paper.deleted_at is null) as certificates
     from listing
     join product on product.id = listing.product_id
     join producer on producer.id = listing.producer_id
     left join origin on origin.id = listing.origin_id and origin.deleted_at is null
     where listing.product_id = any(?) and listing.deleted_at is null`,
    [[...productIds]]
  )
  return new Map(
    rows.map(({ product_id, season_from, season_to, ...goods }) => [
      product_id,
      { ...goods, season: seasonOf({ season_from, season_to }) },
    ])
  )
}
