import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CheckoutTransfer, TransferState } from "@ocop/contract"
import { transferPayload } from "@ocop/payment-vietqr"
import { bankOf, dong } from "@ocop/rules"

interface TransferRow {
  reference: string
  bank_bin: string
  account: string
  account_name: string
  expires_at: Date
  paid_at: Date | null
  ended_at: Date | null
  amount: string
  received: string
  order_status: string
}

/**
 * What the buyer of an order is to transfer, in one statement: the page asks every few seconds.
 *
 * @returns null for an order that is paid in another way
 */
export async function readCheckoutTransfer(
  knex: Knex,
  orderId: string,
  now: Date
): Promise<CheckoutTransfer | null> {
  const { rows } = await knex.raw<{ rows: TransferRow[] }>(REQUEST, [orderId])
  const row = rows[0]
  if (!row) return null
  const { reference, bank_bin, account } = row
  const amount = Number(row.amount)
  const received = row.paid_at ? amount : Math.min(Number(row.received), amount)
  const state = stateOf(row, received, now)
  const remainder = state === "waiting" || state === "short" ? amount - received : 0
  return {
    state,
    reference,
    amount,
    received,
    remainder,
    account: {
      bank_bin,
      bank_name: bankOf(bank_bin)?.name ?? bank_bin,
      account,
      name: row.account_name,
    },
    expires_at: row.expires_at.toISOString(),
    qr: remainder
      ? transferPayload({ bank_bin, account, amount: dong(remainder), memo: reference })
      : null,
  }
}

function stateOf(row: TransferRow, received: number, now: Date): TransferState {
  if (row.paid_at) return "paid"
  if (row.ended_at) return row.ended_at < row.expires_at ? "cancelled" : "expired"
  if (row.order_status === "canceled") return "cancelled"
  if (row.expires_at <= now) return "expired"
  return received > 0 ? "short" : "waiting"
}

const REQUEST = `
  select request.reference, request.bank_bin, request.account, request.account_name, request.expires_at,
    request.paid_at, request.ended_at, session.amount, "order".status as order_status,
    (select coalesce(sum(transfer.matched_amount), 0) from bank_transfer transfer
      where transfer.reference = request.reference) as received
  from transfer_request request
  join payment_session session on session.id = request.payment_session_id
  join "order" on "order".id = request.order_id
  where request.order_id = ?`
