import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CommissionMatchesResponse } from "@ocop/contract"
import { matchingRule, type CommissionSubject, type IsoDay } from "@ocop/rules"
import { readCommissionRules } from "./commission-rules"
import { commissionRuleOf } from "./sale-terms-sql"

/** Listings that are shown. */
const SHOWN = 20

/** Which rule decides on that day for listings whose title or producer holds the words, in two statements. */
export async function matchCommission(
  knex: Knex,
  words: string,
  day: IsoDay
): Promise<CommissionMatchesResponse> {
  const like = `%${words.replace(/[\\%_]/g, "\\$&")}%`
  const rows = await knex("listing")
    .join("product", "product.id", "listing.product_id")
    .join("producer", "producer.id", "listing.producer_id")
    .whereNull("listing.deleted_at")
    .whereNull("product.deleted_at")
    .where((one) => one.whereILike("product.title", like).orWhereILike("producer.name", like))
    .orderBy(["product.title", "listing.id"])
    .limit(SHOWN)
    .select<(CommissionSubject & { listing_id: string; title: string; producer_name: string })[]>(
      "listing.id as listing_id",
      "product.title",
      "producer.name as producer_name",
      "listing.producer_id",
      "listing.group_code",
      "producer.province_code"
    )
  const rules = (await readCommissionRules(knex))
    .filter(({ withdrawn_at }) => !withdrawn_at)
    .map(commissionRuleOf)
  return {
    day,
    matches: rows.map(({ listing_id, title, producer_name, ...subject }) => {
      const rule = matchingRule(rules, subject, day)
      return {
        listing_id,
        title,
        producer_name,
        rule_id: rule?.rule_id ?? null,
        rate: rule?.rate ?? 0,
      }
    }),
  }
}
