import { randomInt } from "node:crypto"
import { transferReference } from "@ocop/rules"

/** What the provider needs of a connection to the shop's database (knex). */
export interface Connection {
  raw(sql: string, values: readonly unknown[]): Promise<{ rows: Record<string, unknown>[] }>
}

/** Of 30¹⁰ references two are hardly ever the same; three times in a row means that something else is wrong. */
const TRIES = 3

/**
 * Makes the reference of a payment session, or finds the one it has. Tables of the inbox for bank money
 * (`transfer_request`, `bank_transfer`) are read here and nowhere else in this package.
 *
 * @throws Error when no free reference was drawn
 */
export async function referenceOf(db: Connection, sessionId: string): Promise<string> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const reference = transferReference((below) => randomInt(below))
    await db.raw(
      `insert into transfer_request (id, reference, payment_session_id)
       values ('treq_' || ?, ?, ?) on conflict do nothing`,
      [reference, reference, sessionId]
    )
    const { rows } = await db.raw(
      "select reference from transfer_request where payment_session_id = ?",
      [sessionId]
    )
    if (rows[0]) return String(rows[0].reference)
  }
  throw new Error(`No reference was free for payment session ${sessionId}`)
}

/** What has arrived and counts for a reference, in đồng: what the inbox has matched, whatever a message claims. */
export async function receivedFor(db: Connection, reference: string): Promise<number> {
  const { rows } = await db.raw(
    "select coalesce(sum(matched_amount), 0) as received from bank_transfer where reference = ?",
    [reference]
  )
  return Number(rows[0]?.received)
}
