import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SitemapKind } from "@ocop/contract"

/** Whose window it is, and when. */
export interface Window {
  /** Sales channels of the key. */
  channels: readonly string[]
  /** By the market's clock: a certificate that lapsed has changed its page at that midnight. */
  now: Date
}

/** Rows `id, handle, changed_at` of the pages that may be seen, in no order, with what is bound to it. */
export function shownPages(
  kind: SitemapKind,
  { channels, now }: Window,
  from = ""
): { sql: string; bindings: readonly Knex.Value[] } {
  if (kind === "producers") return { sql: PRODUCERS, bindings: [from] }
  return { sql: LISTINGS, bindings: [now.toISOString(), [...channels], from] }
}

/**
 * A product's page says what is in these rows: product, listing, producer, prices, and the certificates, which change
 * it on their first day and on the day after their last one without anybody writing anything.
 */
const LISTINGS = `
  select product.id, product.handle, greatest(
      product.updated_at, listing.updated_at, producer.updated_at, priced.changed_at, certified.changed_at
    ) as changed_at
  from product
    join listing on listing.product_id = product.id and listing.deleted_at is null
    join producer on producer.id = listing.producer_id and producer.deleted_at is null
    cross join (select ?::timestamptz as now) clock
    left join lateral (
      select greatest(max(variant.updated_at), max(price.updated_at)) as changed_at
      from product_variant variant
        left join product_variant_price_set link on link.variant_id = variant.id and link.deleted_at is null
        left join price on price.price_set_id = link.price_set_id
      where variant.product_id = product.id
    ) priced on true
    left join lateral (
      select greatest(
          max(certificate.updated_at),
          max(moment) filter (where moment <= clock.now)
        ) as changed_at
      from certificate
        cross join lateral (values
          (certificate.issued_on::date::timestamp at time zone 'Asia/Ho_Chi_Minh'),
          ((certificate.valid_until::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')
        ) calendar(moment)
      where certificate.certified_product_id = listing.certified_product_id
        and certificate.deleted_at is null
    ) certified on true
  where product.status = 'published' and product.deleted_at is null
    and listing.status = 'published' and listing.hidden_at is null
    and producer.status = 'approved'
    and exists (
      select from product_sales_channel channel
      where channel.product_id = product.id and channel.deleted_at is null
        and channel.sales_channel_id = any(?)
    )
    and product.id >= ?`

/** A producer's page lists its products, so what becomes of them changes it. */
const PRODUCERS = `
  select producer.id, producer.handle, greatest(
      producer.updated_at,
      (select max(listing.updated_at) from listing where listing.producer_id = producer.id)
    ) as changed_at
  from producer
  where producer.status = 'approved' and producer.deleted_at is null and producer.id >= ?`
