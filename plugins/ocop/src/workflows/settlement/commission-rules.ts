import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CommissionRuleView } from "@ocop/contract"
import type { IsoDay } from "@ocop/rules"
import type { CommissionRuleRow } from "./sale-terms-sql"

/** A rule with what operators read of it. */
export interface ListedRuleRow extends CommissionRuleRow {
  rank: number
  note: string | null
  withdrawn_at: Date | null
  producer_name: string | null
}

/** All rules in their order, those too that have ended. */
export async function readCommissionRules(knex: Knex): Promise<ListedRuleRow[]> {
  return knex("commission_rule as rule")
    .leftJoin("producer", "producer.id", "rule.producer_id")
    .whereNull("rule.deleted_at")
    .orderBy(["rule.rank", "rule.id"])
    .select<ListedRuleRow[]>("rule.*", "producer.name as producer_name")
}

export function presentRule(row: ListedRuleRow, today: IsoDay): CommissionRuleView {
  const { id, producer_id, producer_name, group_code, province_code } = row
  const { rate, floor, cap, from_day, to_day, note, withdrawn_at } = row
  const ended = withdrawn_at !== null || (to_day !== null && to_day < today)
  return {
    id,
    producer_id,
    producer_name,
    group_code,
    province_code,
    rate,
    floor,
    cap,
    from_day,
    to_day,
    note,
    state: ended ? "ended" : from_day > today ? "to_come" : "in_force",
  }
}
