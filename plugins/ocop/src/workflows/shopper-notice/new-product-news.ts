import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { IsoDay } from "@ocop/rules"
import type { NoticeToTell } from "../../modules/shopper-notice/tell-shoppers"

/** New products of followed producers that followers were not told of (SPEC NT4). */
export async function newProductNews(
  knex: Knex,
  today: IsoDay,
  most: number
): Promise<NoticeToTell[]> {
  const { rows } = await knex.raw<{ rows: NoticeToTell[] }>(
    `with approved as (
      select listing_id, min(decided_at) as first_at from listing_wording
      where state = 'approved' and deleted_at is null group by listing_id
      having min(decided_at) > now() - interval '30 days'
    )
    select 'new_product' as kind, follow.customer_id, null as order_id, listing.id as subject_id,
      listing.id || ':' || follow.customer_id as once,
      json_build_object('title', product.title, 'handle', product.handle, 'producer', producer.name) as data
    from approved
    join listing on listing.id = approved.listing_id and listing.deleted_at is null
      and listing.status = 'published' and listing.hidden_at is null
    join product on product.id = listing.product_id and product.deleted_at is null
      and product.status = 'published'
    join producer on producer.id = listing.producer_id and producer.status = 'approved'
    join followed_producer follow on follow.producer_id = producer.id and follow.deleted_at is null
      and follow.created_at < approved.first_at
    where exists (select 1 from certificate paper
        where paper.certified_product_id = listing.certified_product_id and paper.deleted_at is null
          and paper.issued_on <= :today and paper.valid_until >= :today
          and (paper.revoked_on is null or paper.revoked_on > :today))
      and not exists (select 1 from shopper_notice notice
        where notice.once_key = 'new_product:' || listing.id || ':' || follow.customer_id
          and notice.deleted_at is null)
    limit :most`,
    { today, most }
  )
  return rows
}
