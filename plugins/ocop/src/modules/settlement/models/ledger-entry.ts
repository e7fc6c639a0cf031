import { model } from "@medusajs/framework/utils"
import { LedgerTransaction } from "./ledger-transaction"

/** One line of a transaction (SPEC LG). Only ever appended: a trigger refuses update and delete. */
export const LedgerEntry = model
  .define("ledger_entry", {
    id: model.id({ prefix: "led" }).primaryKey(),
    account: model.enum([
      "buyer_receivable",
      "bank",
      "psp_clearing",
      "cod_courier",
      "customer_refund_due",
      "producer_payable",
      "commission",
      "promotion_cost",
      "tax_withheld",
      "payout_in_transit",
    ]),
    /** Whole đồng, never 0; a bigint in the database, since sums of a market outgrow an integer. */
    amount: model.number(),
    producer_id: model.text().nullable(),
    order_id: model.text().nullable(),
    shop_order_id: model.text().nullable(),
    carrier: model.text().nullable(),
    txn: model.belongsTo(() => LedgerTransaction, { mappedBy: "entries" }),
  })
  .indexes([
    { on: ["producer_id", "account", "created_at"] },
    { on: ["shop_order_id", "account"] },
    { on: ["order_id", "account"] },
    { on: ["account", "carrier", "created_at"], where: "account = 'cod_courier'" },
  ])
  .checks([{ name: "ledger_entry_amount", expression: ({ amount }) => `${amount} <> 0` }])
