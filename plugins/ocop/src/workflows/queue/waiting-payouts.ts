import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { QueueItem } from "@ocop/contract"
import { isQueueOverdue, payableFrom, queueDue } from "@ocop/rules"
import { draftedPayouts } from "../settlement/propose-payouts"
import { readPayoutSettings } from "../settlement/settings"

/** What producers could be sent at this moment, the longest waiting first, in two statements. */
export async function waitingPayouts(knex: Knex, now: Date): Promise<QueueItem[]> {
  const settings = await readPayoutSettings(knex)
  const drafts = await draftedPayouts(knex, settings, now)
  return drafts
    .filter(({ held }) => held === null)
    .map(({ producer_id, producer_name, amount, shares }) => {
      const moments = shares.flatMap((share) => payableFrom(share, settings)?.getTime() ?? [])
      const since = new Date(Math.min(now.getTime(), ...moments))
      const due = queueDue("payouts", since, null)
      return {
        id: producer_id,
        title: producer_name,
        detail: null,
        producer: { id: producer_id, name: producer_name },
        since: since.toISOString(),
        due: due.toISOString(),
        overdue: isQueueOverdue(due, now),
        amount,
        version: null,
      }
    })
    .sort((a, b) => a.since.localeCompare(b.since))
}
