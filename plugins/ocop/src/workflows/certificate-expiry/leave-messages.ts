import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { tellProducers } from "../../modules/producer-message/tell-producers"
import type { DueExpiry } from "./due-notices"

/** Rows of one statement. */
const CHUNK = 500

/**
 * Leaves in the portal what the mail has told, in the caller's transaction: once for each notice that a
 * certificate ends, and once that it has ended. Most of the register's producers have nobody who would read it.
 *
 * @param told producers that a mail has reached
 */
export async function leaveMessages(
  trx: Knex.Transaction,
  expiries: readonly DueExpiry[],
  told: ReadonlySet<string>
): Promise<void> {
  const read = await producersWithMembers(trx, expiries)
  const messages = expiries
    .filter(({ producer }) => read.has(producer.id))
    .map(({ certificate_id, number, stars, valid_until, product, producer, notice }) => ({
      producer_id: producer.id,
      ...(notice.days_left < 0
        ? { kind: "certificate_expired" }
        : { kind: "certificate_expiring", round: String(notice.days_before) }),
      subject_id: certificate_id,
      data: { title: product, number, stars, valid_until, days_left: notice.days_left },
      mailed: told.has(producer.id),
    }))
  for (let from = 0; from < messages.length; from += CHUNK) {
    await tellProducers(trx, messages.slice(from, from + CHUNK))
  }
}

async function producersWithMembers(
  trx: Knex.Transaction,
  expiries: readonly DueExpiry[]
): Promise<Set<string>> {
  const rows = await trx("producer_member")
    .distinct<{ producer_id: string }[]>("producer_id")
    .where({ status: "active", deleted_at: null })
    .whereRaw("producer_id = any(?)", [expiries.map(({ producer }) => producer.id)])
  return new Set(rows.map(({ producer_id }) => producer_id))
}
