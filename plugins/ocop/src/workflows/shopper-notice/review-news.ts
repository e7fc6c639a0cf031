import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { NEWS_DAYS } from "@ocop/rules"
import type { NoticeToTell } from "../../modules/shopper-notice/tell-shoppers"

/**
 * What became of reviews of late, and whose producer replied, as far as their authors were not told (SPEC NT7).
 *
 * @param now by the market's clock, by which reviews are stamped
 */
export async function reviewNews(knex: Knex, now: Date, most: number): Promise<NoticeToTell[]> {
  const { rows } = await knex.raw<{ rows: NoticeToTell[] }>(
    `select kind, customer_id, null as order_id, subject_id, once, data
    from (${[PUBLISHED, DECLINED, REPLIED].join(" union all ")}) fact
    where not exists (select 1 from shopper_notice notice
      where notice.once_key = fact.kind || ':' || fact.once and notice.deleted_at is null)
    order by fact.at limit :most`,
    { past: new Date(now.getTime() - NEWS_DAYS * 86_400_000), most }
  )
  return rows
}

/** A row of a fact; `words` are what somebody said about it, an SQL expression. */
const fact = (kind: string, once: string, words: string, at: string) => `
  select '${kind}' as kind, review.customer_id, review.id as subject_id, ${once} as once, ${at} as at,
    json_strip_nulls(json_build_object('title', product.title, 'handle', product.handle,
      'producer', producer.name, 'words', ${words})) as data
  from review
  join listing on listing.id = review.listing_id
  join product on product.id = listing.product_id
  join producer on producer.id = review.producer_id
  where review.deleted_at is null and ${at} > :past`

/** Of what an author wrote then: another wording is another one. */
const WRITTEN = "review.id || ':' || review.revision"

const PUBLISHED = `${fact("review_published", WRITTEN, "null", "review.decided_at")}
  and review.state = 'published'`

const DECLINED = `${fact("review_declined", WRITTEN, "review.reason", "review.decided_at")}
  and review.state in ('rejected', 'hidden')`

const REPLIED = `${fact("review_replied", "review.id", "left(review.reply, 300)", "review.replied_at")}
  and review.state = 'published' and review.reply is not null and review.reply_hidden_at is null`
