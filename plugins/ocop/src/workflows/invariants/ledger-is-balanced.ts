import type { Invariant } from "./invariant"

/** Every transaction of the ledger sums to zero. */
export const ledgerIsBalanced: Invariant = {
  name: "ledger-is-balanced",
  says: "Transaction {txn_id} of the ledger does not balance: its entries come to {sum} đồng.",
  needs: ["ledger_entry.txn_id"],
  sql: `
    select txn_id, sum(amount) as sum from ledger_entry
    where deleted_at is null group by txn_id having sum(amount) <> 0`,
}
