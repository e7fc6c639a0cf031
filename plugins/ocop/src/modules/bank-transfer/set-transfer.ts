import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { TransferMatch } from "@ocop/rules"

/** What a match makes of the row. */
const STATE = { exact: "matched", short: "short", review: "review", ignored: "ignored" } as const

/** Writes what was decided about a movement, in the transaction that holds its row. */
export async function setMatch(
  trx: Knex.Transaction,
  id: string,
  match: TransferMatch,
  { reference, order_id }: { reference: string | null; order_id: string | null },
  now: Date
): Promise<void> {
  const counted = match.kind === "ignored" ? { matched: 0, left: 0 } : match
  await trx("bank_transfer")
    .where({ id })
    .update({
      state: STATE[match.kind],
      reason: "reason" in match ? match.reason : null,
      reference,
      order_id,
      matched_amount: counted.matched,
      left_amount: counted.left,
      updated_at: now,
    })
}

/** The rest has come: what had waited for it is matched. */
export async function closeShort(
  trx: Knex.Transaction,
  reference: string,
  now: Date
): Promise<void> {
  await trx("bank_transfer")
    .where({ reference, state: "short" })
    .update({ state: "matched", updated_at: now })
}

/** Nothing is owed any more: all that counted for the reference is for an operator to give back. */
export async function releaseMatched(
  trx: Knex.Transaction,
  reference: string,
  now: Date
): Promise<void> {
  await trx("bank_transfer")
    .where({ reference })
    .where("matched_amount", ">", 0)
    .update({
      state: "review",
      reason: "unpaid",
      // What was given back already is not left any more.
      left_amount: trx.raw(
        "matched_amount + case when state = 'review' then left_amount else 0 end"
      ),
      matched_amount: 0,
      updated_at: now,
    })
}

export interface AskedFor {
  order_id: string
  bank_bin: string
  account: string
  account_name: string
  payee_producer_id: string | null
  expires_at: Date
}

/**
 * Freezes where a placed order's money goes, and until when.
 *
 * @returns false when the session has no request, or one that has ended
 */
export async function askForTransfer(
  trx: Knex.Transaction,
  paymentSessionId: string,
  asked: AskedFor
): Promise<boolean> {
  const changed = await trx("transfer_request")
    .where({ payment_session_id: paymentSessionId, ended_at: null })
    .update(asked)
  return changed === 1
}

/** Takes back what was asked for when the order does not come to be. */
export async function takeBackAsking(
  trx: Knex.Transaction,
  shopOrderIds: readonly string[]
): Promise<void> {
  await trx("transfer_request")
    .whereIn(
      "order_id",
      trx("shop_order")
        .whereIn("id", [...shopOrderIds])
        .select("order_id")
    )
    .update({ order_id: null, expires_at: null, bank_bin: null, account: null, account_name: null })
}

/** Writes moments of a request, in the transaction that holds it. */
export async function setRequest(
  trx: Knex | Knex.Transaction,
  reference: string,
  moments: { paid_at?: Date; ended_at?: Date; captured_at?: Date }
): Promise<void> {
  await trx("transfer_request").where({ reference }).update(moments)
}
