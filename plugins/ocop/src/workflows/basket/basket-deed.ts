import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { isDeepStrictEqual } from "node:util"
import { recordDeeds } from "../../modules/audit-log/record-deeds"

type Facts = Readonly<Record<string, unknown>>

/** What an operator did to a basket, with what it changed; nothing when that is nothing. */
export async function basketDeed(
  trx: Knex.Transaction,
  operatorId: string,
  id: string,
  deed: string,
  before: Facts | null,
  after: Facts
): Promise<void> {
  const changed = Object.keys(after).filter((key) => !isDeepStrictEqual(before?.[key], after[key]))
  if (!changed.length) return
  const only = (facts: Facts) => Object.fromEntries(changed.map((key) => [key, facts[key] ?? null]))
  await recordDeeds(trx, [
    {
      actor_type: "operator",
      actor_id: operatorId,
      producer_id: null,
      action: `basket.${deed}`,
      subject_type: "basket",
      subject_id: id,
      before: before && only(before),
      after: only(after),
    },
  ])
}
