import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { dong, type LedgerEntry } from "@ocop/rules"
import type { ShopOrderToPlace } from "../../modules/shop-order/place-shop-orders"
import { writeLedger } from "../../modules/settlement/write-ledger"
import { partPlacedFact } from "./part-fact"
import { transactionOf } from "./post-money-event"

/** Books all parts of a new order, as `part_placed` would one by one, with one statement. */
export async function postPlacedParts(
  trx: Knex.Transaction,
  parts: readonly ShopOrderToPlace[],
  ids: readonly string[]
): Promise<void> {
  await writeLedger(
    trx,
    parts.map((part, index) => {
      const id = ids[index] ?? ""
      return transactionOf(partPlacedFact({ ...part, id }), id)
    })
  )
}

/** Turns the booking of parts that did not come to be; the ledger keeps both. */
export async function takeBackPlacedParts(
  trx: Knex.Transaction,
  ids: readonly string[]
): Promise<void> {
  const entries = await trx("ledger_entry as entry")
    .join("ledger_transaction as txn", "txn.id", "entry.txn_id")
    .where("txn.source_type", "part_placed")
    .whereIn("txn.source", [...ids])
    .select<(Omit<LedgerEntry, "amount"> & { amount: string; shop_order_id: string })[]>(
      "entry.account",
      "entry.amount",
      "entry.producer_id",
      "entry.order_id",
      "entry.shop_order_id"
    )
  await writeLedger(
    trx,
    ids.map((id) => ({
      source_type: "part_taken_back",
      source: id,
      entries: entries
        .filter(({ shop_order_id }) => shop_order_id === id)
        .map((entry) => ({ ...entry, amount: dong(-Number(entry.amount)) })),
    }))
  )
}
