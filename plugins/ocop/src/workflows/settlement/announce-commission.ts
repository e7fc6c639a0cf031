import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { tellProducers } from "../../modules/producer-message/tell-producers"
import type { ListedRuleRow } from "./commission-rules"

/** Tells every producer that a change of the rules may be about, once for each change. */
export async function announceCommission(
  trx: Knex.Transaction,
  change: "create" | "end" | "move",
  rule: ListedRuleRow
): Promise<void> {
  const about = trx("producer").where({ status: "approved" }).whereNull("deleted_at")
  if (rule.producer_id) about.where({ id: rule.producer_id })
  if (rule.province_code) about.where({ province_code: rule.province_code })
  const producers: { id: string }[] = await about.select("id")
  const round = generateEntityId(undefined, "round")
  await tellProducers(
    trx,
    producers.map(({ id }) => ({
      producer_id: id,
      kind: "commission_changed",
      subject_id: rule.id,
      round: `${id}:${round}`,
      data: {
        change,
        rate: rule.rate,
        group_code: rule.group_code,
        from: rule.from_day,
        to: rule.to_day,
        note: rule.note,
      },
    }))
  )
}
