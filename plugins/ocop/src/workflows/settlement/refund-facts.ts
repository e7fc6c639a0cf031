import assert from "node:assert/strict"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { dong, type LedgerFact, type RefundState } from "@ocop/rules"
import type { MoneyEvent } from "./money-event"
import { PART_COLUMNS, ledgerPart, partTerms, type PartRow } from "./part-fact"

interface OpenedRefund extends PartRow {
  amount: number
  state: RefundState
  known: boolean
  /** What earlier refunds of the part have reversed. */
  before: { total: number; commission: number; tax: number; platform_borne: number }
}

/** Whether the ledger has this refund already. */
const KNOWN = `exists (select from ledger_transaction
  where source_type = 'refund_opened' and source = refund.id) as known`

const BEFORE = `(select json_build_object(
    'total', -coalesce(sum(entry.amount) filter (where entry.account in ('customer_refund_due', 'buyer_receivable')), 0),
    'commission', coalesce(sum(entry.amount) filter (where entry.account = 'commission'), 0),
    'tax', coalesce(sum(entry.amount) filter (where entry.account = 'tax_withheld'), 0),
    'platform_borne', -coalesce(sum(entry.amount) filter (where entry.account = 'promotion_cost'), 0))
  from ledger_entry entry join ledger_transaction txn on txn.id = entry.txn_id
  where entry.shop_order_id = shop_order.id and txn.source_type = 'refund_opened') as before`

/** @returns null when it is in the ledger already; @throws AssertionError when the refund is not there */
export async function refundOpenedFact(
  trx: Knex.Transaction,
  refundId: string
): Promise<LedgerFact | null> {
  await holdPartOf(trx, refundId)
  const row = await trx("shop_order_refund as refund")
    .join("shop_order", "shop_order.id", "refund.shop_order_id")
    .where({ "refund.id": refundId })
    .first<OpenedRefund | undefined>(
      ...PART_COLUMNS,
      "refund.amount",
      "refund.state",
      trx.raw(KNOWN),
      trx.raw(BEFORE)
    )
  assert(row, `Refund ${refundId} is not there`)
  if (row.known) return null
  return {
    kind: "refund_opened",
    part: ledgerPart(row),
    terms: partTerms(row),
    before: {
      total: dong(row.before.total),
      commission: dong(row.before.commission),
      tax: dong(row.before.tax),
      platform_borne: dong(row.before.platform_borne),
    },
    amount: dong(row.amount),
    paid: row.state !== "not_needed",
  }
}

/** Two refunds of one part, opened at once, each see what the other has reversed. */
async function holdPartOf(trx: Knex.Transaction, refundId: string): Promise<void> {
  await trx("shop_order")
    .whereIn("id", trx("shop_order_refund").select("shop_order_id").where({ id: refundId }))
    .forUpdate()
    .select("id")
}

type RefundPaid = Extract<MoneyEvent, { kind: "refund_paid" }>

/** What has come in for an order, less what was paid back. */
const RECEIVED = `(select coalesce(sum(amount), 0)::float8 from ledger_entry entry
  where entry.order_id = shop_order.order_id
    and entry.account in ('bank', 'psp_clearing', 'cod_courier')) as received`

/** @throws AssertionError when the refund is not there */
export async function refundPaidFact(
  trx: Knex.Transaction,
  { kind, refund_id, method, amount }: RefundPaid
): Promise<LedgerFact> {
  await holdPartOf(trx, refund_id)
  const row = await trx("shop_order_refund as refund")
    .join("shop_order", "shop_order.id", "refund.shop_order_id")
    .where({ "refund.id": refund_id })
    .first<{ id: string; order_id: string; producer_id: string; received: number } | undefined>(
      "shop_order.id",
      "shop_order.order_id",
      "shop_order.producer_id",
      trx.raw(RECEIVED)
    )
  assert(row, `Refund ${refund_id} is not there`)
  return {
    kind,
    method,
    part: ledgerPart(row),
    amount: dong(amount),
    received: dong(row.received),
  }
}
