import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MatchedTransfer } from "@ocop/rules"
import type { TransferRequestRow } from "../../modules/bank-transfer/locked-request"
import { closeShort, setMatch, setRequest } from "../../modules/bank-transfer/set-transfer"
import { payParts } from "./pay-parts"

/** Writes what was decided about a movement, and when it completes the payment all that follows from it. */
export async function countTransfer(
  trx: Knex.Transaction,
  id: string,
  { match, payment }: MatchedTransfer,
  request: TransferRequestRow | undefined,
  now: Date
): Promise<void> {
  const named = { reference: request?.reference ?? null, order_id: request?.order_id ?? null }
  await setMatch(trx, id, match, named, now)
  const counts = match.kind !== "ignored" && match.matched > 0
  if (!request || !counts || payment?.state !== "paid" || request.paid_at) return
  await setRequest(trx, request.reference, { paid_at: now })
  await closeShort(trx, request.reference, now)
  await payParts(trx, { ...request, paid_at: now }, now)
}
