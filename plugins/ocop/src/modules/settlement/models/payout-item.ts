import { model } from "@medusajs/framework/utils"
import { PayoutBatch } from "./payout-batch"

/** What one producer is sent in a batch, and to which account, as it was when the batch was confirmed. */
export const PayoutItem = model
  .define("payout_item", {
    id: model.id({ prefix: "payi" }).primaryKey(),
    producer_id: model.text(),
    /** In đồng; the parts it is made of stand in the ledger. */
    amount: model.number(),
    bank_bin: model.text(),
    bank_account: model.text(),
    bank_holder: model.text(),
    /** ASCII, what the bank shows to both sides and by which a line is found again. */
    memo: model.text().unique(),
    status: model.enum(["sent", "arrived", "failed"]).default("sent"),
    /** The bank's own number of the transfer. */
    bank_ref: model.text().unique().nullable(),
    failed_reason: model.text().nullable(),
    settled_at: model.dateTime().nullable(),
    batch: model.belongsTo(() => PayoutBatch, { mappedBy: "items" }),
  })
  .indexes([
    { on: ["batch_id", "producer_id"], unique: true },
    { on: ["producer_id", "created_at"] },
  ])
  .checks([
    { name: "payout_item_amount", expression: ({ amount }) => `${amount} > 0` },
    {
      name: "payout_item_reference",
      expression: ({ status, bank_ref }) => `(${status} = 'arrived') = (${bank_ref} is not null)`,
    },
  ])
