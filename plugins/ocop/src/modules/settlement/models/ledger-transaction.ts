import { model } from "@medusajs/framework/utils"
import { LedgerEntry } from "./ledger-entry"

/** One fact about money. Only ever appended, and its entries sum to zero when it is committed. */
export const LedgerTransaction = model
  .define("ledger_transaction", {
    id: model.id({ prefix: "ledtxn" }).primaryKey(),
    /** `LedgerFactKind` of the rules, or "part_taken_back". */
    source_type: model.text(),
    /** Names the fact, for good and once. */
    source: model.text(),
    entries: model.hasMany(() => LedgerEntry, { mappedBy: "txn" }),
  })
  .indexes([{ on: ["source_type", "source"], unique: true }])
