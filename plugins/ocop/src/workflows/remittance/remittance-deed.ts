import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { recordDeeds } from "../../modules/audit-log/record-deeds"

/** Appends what an operator did with a statement. @param deed "created", "confirmed", "line_accepted", … */
export function recordRemittanceDeed(
  trx: Knex.Transaction,
  id: string,
  deed: string,
  actor: string,
  { after, reason }: { after?: Record<string, unknown>; reason?: string }
): Promise<void> {
  return recordDeeds(trx, [
    {
      actor_type: "operator",
      actor_id: actor,
      producer_id: null,
      action: `courier_remittance.${deed}`,
      subject_type: "courier_remittance",
      subject_id: id,
      after: after ?? null,
      reason: reason ?? null,
    },
  ])
}
