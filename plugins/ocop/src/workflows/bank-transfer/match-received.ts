import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { dong, matchTransfer, referencesIn } from "@ocop/rules"
import { lockRequest, type TransferRequestRow } from "../../modules/bank-transfer/locked-request"
import { CLOCK_MODULE } from "../../modules/clock"
import { countTransfer } from "./count-transfer"
import { owedPayment } from "./owed-payment"
import { toldBefore, type ToldRow } from "./told-before"

interface ReceivedRow extends ToldRow {
  content: string
  account: string
}

/**
 * Decides about one movement and, when it completes a payment, makes the order's parts new, all in one
 * transaction. Of two who try at once one does, the other finds nothing to do.
 *
 * @returns the reference that it changed something for
 */
export async function matchReceived(
  container: MedusaContainer,
  trx: Knex.Transaction,
  id: string
): Promise<string | null> {
  const row = await trx("bank_transfer")
    .where({ id, state: "received" })
    .forUpdate()
    .skipLocked()
    .first<ReceivedRow | undefined>()
  if (!row) return null
  const now = container.resolve(CLOCK_MODULE).now()
  const request = await requestNamedIn(trx, row.content)
  const movement = {
    direction: row.direction,
    amount: dong(Number(row.amount)),
    account: row.account,
    told_before: await toldBefore(trx, row, request?.reference ?? null),
  }
  const before = request ? await owedPayment(trx, request) : null
  const matched = matchTransfer(movement, before)
  await countTransfer(trx, row.id, matched, request, now)
  const counts = matched.match.kind !== "ignored" && matched.match.matched > 0
  return counts && request ? request.reference : null
}

/** The one request of ours that a content names, held; none when it names none, or several. */
async function requestNamedIn(
  trx: Knex.Transaction,
  content: string
): Promise<TransferRequestRow | undefined> {
  const named = referencesIn(content)
  if (!named.length) return undefined
  const known = await trx("transfer_request")
    .whereIn("reference", named)
    .limit(2)
    .select<{ reference: string }[]>("reference")
  const [only, another] = known
  return only && !another ? lockRequest(trx, { reference: only.reference }) : undefined
}
