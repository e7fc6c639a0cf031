import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { dong, ledgerEntries, type LedgerFact } from "@ocop/rules"
import { writeLedger, type TransactionToWrite } from "../../modules/settlement/write-ledger"
import type { MoneyEvent } from "./money-event"
import { moneyInFact } from "./money-in-fact"
import { partFact } from "./part-fact"
import { refundOpenedFact, refundPaidFact } from "./refund-facts"

/**
 * Writes an event into the ledger, in the caller's transaction. A repeat of its source writes nothing.
 *
 * @throws RangeError when the amounts cannot be (SPEC LG3), AssertionError when the part or refund that it names
 *   is not there: bugs, which undo the caller's transaction
 */
export async function postMoneyEvent(trx: Knex.Transaction, event: MoneyEvent): Promise<void> {
  const { fact, source } = await read(trx, event)
  if (fact) await writeLedger(trx, [transactionOf(fact, source)])
}

export function transactionOf(fact: LedgerFact, source: string): TransactionToWrite {
  return { source_type: fact.kind, source, entries: ledgerEntries(fact) }
}

/** What the ledger has to know of an event. No fact: it was told before. */
async function read(
  trx: Knex.Transaction,
  event: MoneyEvent
): Promise<{ fact: LedgerFact | null; source: string }> {
  switch (event.kind) {
    case "part_placed":
      return { fact: await partFact(trx, event.shop_order_id), source: event.shop_order_id }
    case "money_in":
      return { fact: await moneyInFact(trx, event), source: event.source }
    case "courier_remitted": {
      const { kind, carrier, source } = event
      return { fact: { kind, carrier, amount: dong(event.amount) }, source }
    }
    case "refund_opened":
      return { fact: await refundOpenedFact(trx, event.refund_id), source: event.refund_id }
    case "refund_paid":
      return { fact: await refundPaidFact(trx, event), source: event.source }
  }
}
