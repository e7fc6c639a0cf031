import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { dong, matchTransfer } from "@ocop/rules"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { lockRequest } from "../../modules/bank-transfer/locked-request"
import { CLOCK_MODULE } from "../../modules/clock"
import { tryToCaptureTransfer } from "./capture-transfer"
import { countTransfer } from "./count-transfer"
import { owedPayment } from "./owed-payment"

/** What an operator does with money that waits for one. */
export type TransferDeed =
  | { kind: "match"; order_number: number }
  | { kind: "refund"; bank_reference: string }
  | { kind: "ignore"; reason: string }

interface ReviewedRow {
  id: string
  state: string
  direction: "in" | "out"
  amount: string
  account: string
  matched_amount: string
  left_amount: string
  reason: string | null
}

/**
 * Does it, with its entry in the log, in one transaction that holds the row.
 *
 * @throws MedusaError NOT_FOUND "ocop.bank_transfer_not_found", NOT_ALLOWED "ocop.bank_transfer_state_conflict" when
 *   it does not wait for an operator (any more), "ocop.transfer_not_awaited" when the order awaits no transfer
 */
export async function handleBankTransfer(
  container: MedusaContainer,
  id: string,
  deed: TransferDeed,
  operatorId: string
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = container.resolve(CLOCK_MODULE).now()
  const reference = await knex.transaction(async (trx) => {
    const row = await trx("bank_transfer")
      .where({ id })
      .forUpdate()
      .first<ReviewedRow | undefined>()
    if (!row) throw notFound(id)
    if (row.state !== "review") throw conflict(`Bank transfer ${id} is ${row.state}`)
    const named = await change(trx, row, deed, now)
    await trx("bank_transfer").where({ id }).update({ handled_by: operatorId, handled_at: now })
    const { kind, ...after } = deed
    await recordDeeds(trx, [
      {
        actor_type: "operator",
        actor_id: operatorId,
        producer_id: null,
        action: `bank_transfer.${kind}`,
        subject_type: "bank_transfer",
        subject_id: id,
        before: { state: row.state, reason: row.reason, left_amount: Number(row.left_amount) },
        after,
      },
    ])
    return named
  })
  if (reference) await tryToCaptureTransfer(container, reference)
}

async function change(
  trx: Knex.Transaction,
  row: ReviewedRow,
  deed: TransferDeed,
  now: Date
): Promise<string | null> {
  if (deed.kind === "match") return matchByHand(trx, row, deed.order_number, now)
  const changed =
    deed.kind === "refund"
      ? { state: "refunded", refund_reference: deed.bank_reference }
      : { state: "ignored", reason: deed.reason }
  await trx("bank_transfer")
    .where({ id: row.id })
    .update({ ...changed, updated_at: now })
  return null
}

/** Its operator knows better than its memo what it was for; all else is decided as ever. */
async function matchByHand(
  trx: Knex.Transaction,
  { id, direction, amount, matched_amount }: ReviewedRow,
  orderNumber: number,
  now: Date
): Promise<string> {
  const order = await trx("order")
    .where({ display_id: orderNumber })
    .first<{ id: string } | undefined>("id")
  const request = order && (await lockRequest(trx, { order_id: order.id }))
  const payment = request && (await owedPayment(trx, request))
  if (!request || payment?.state !== "open" || direction === "out" || Number(matched_amount) > 0) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Order ${orderNumber} awaits no transfer, or the money counts for another`,
      "ocop.transfer_not_awaited"
    )
  }
  const movement = {
    direction,
    amount: dong(Number(amount)),
    account: request.account ?? "",
    told_before: "no" as const,
  }
  await countTransfer(trx, id, matchTransfer(movement, payment), request, now)
  return request.reference
}

const conflict = (message: string) =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, message, "ocop.bank_transfer_state_conflict")

/** The same for the route that reads one. */
export const notFound = (id: string) =>
  new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `Bank transfer ${id} was not found`,
    "ocop.bank_transfer_not_found"
  )
