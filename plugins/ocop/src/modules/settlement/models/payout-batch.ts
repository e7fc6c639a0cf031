import { model } from "@medusajs/framework/utils"
import { PayoutItem } from "./payout-item"

/** Payouts that an operator confirmed together, and sends to the bank as one file. */
export const PayoutBatch = model
  .define("payout_batch", {
    id: model.id({ prefix: "payb" }).primaryKey(),
    /** 1, 2, 3 …: what people call it. */
    number: model.number().unique(),
    /** Of the proposal that was confirmed: the same one confirmed twice is one batch. */
    fingerprint: model.text().unique(),
    total: model.number(),
    confirmed_by: model.text(),
    /** When its file was first taken; later ones are the same. */
    exported_at: model.dateTime().nullable(),
    items: model.hasMany(() => PayoutItem, { mappedBy: "batch" }),
  })
  .indexes([{ on: ["created_at"] }])
