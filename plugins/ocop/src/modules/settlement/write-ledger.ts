import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { LedgerEntry, LedgerFactKind } from "@ocop/rules"

/** A fact with its entries. */
export interface TransactionToWrite {
  source_type: LedgerFactKind | "part_taken_back"
  source: string
  entries: readonly LedgerEntry[]
}

/**
 * Appends transactions in the caller's transaction, all with one statement. Of a source that was written before,
 * by whoever and also at this very moment, nothing is written. When the caller commits, the database refuses a
 * transaction that does not sum to zero.
 */
export async function writeLedger(
  trx: Knex | Knex.Transaction,
  transactions: readonly TransactionToWrite[]
): Promise<void> {
  const rows = transactions.flatMap(({ source_type, source, entries }) =>
    entries.map((entry) => ({
      id: generateEntityId(undefined, "led"),
      source_type,
      source,
      ...entry,
    }))
  )
  if (!rows.length) return
  const heads = transactions
    .filter(({ entries }) => entries.length)
    .map(({ source_type, source }) => ({
      id: generateEntityId(undefined, "ledtxn"),
      source_type,
      source,
    }))
  await trx.raw(
    `with txn as (
      insert into ledger_transaction (id, source_type, source)
      select id, source_type, source
      from json_to_recordset(?) as head (id text, source_type text, source text)
      order by source_type, source
      on conflict do nothing
      returning id, source_type, source
    )
    insert into ledger_entry
      (id, txn_id, account, amount, producer_id, order_id, shop_order_id, carrier)
    select entry.id, txn.id, entry.account, entry.amount, entry.producer_id, entry.order_id,
      entry.shop_order_id, entry.carrier
    from json_to_recordset(?) as entry (id text, source_type text, source text, account text,
      amount bigint, producer_id text, order_id text, shop_order_id text, carrier text)
    join txn using (source_type, source)`,
    [JSON.stringify(heads), JSON.stringify(rows)]
  )
}
