import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { isDeepStrictEqual } from "node:util"
import { recordDeeds } from "../../modules/audit-log/record-deeds"

type Facts = Readonly<Record<string, unknown>>

/** What an operator did to a campaign page, with what it changed; nothing when that is nothing. */
export async function campaignDeed(
  trx: Knex.Transaction,
  operatorId: string,
  id: string,
  deed: string,
  before: Facts | null,
  after: Facts | null,
  subject = "campaign_page"
): Promise<void> {
  const changed = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter(
    (key) => !isDeepStrictEqual(before?.[key], after?.[key])
  )
  if (!changed.length) return
  const only = (facts: Facts | null) =>
    facts && Object.fromEntries(changed.map((key) => [key, facts[key] ?? null]))
  await recordDeeds(trx, [
    {
      actor_type: "operator",
      actor_id: operatorId,
      producer_id: null,
      action: `${subject}.${deed}`,
      subject_type: subject,
      subject_id: id,
      before: only(before),
      after: only(after),
    },
  ])
}
