import { model } from "@medusajs/framework/utils"

/**
 * Money that moved on an account, as a feed told it, and what was made of it. Written before anything is answered
 * and never deleted. Amounts are whole đồng; the columns hold 64 bits, since other people's money on the account
 * may be more than an order ever is. What came in is `matched_amount` (counts for the reference) plus
 * `left_amount` (for an operator to give back) once it was looked at.
 */
export const BankTransfer = model
  .define("bank_transfer", {
    id: model.id({ prefix: "bktr" }).primaryKey(),
    /** "sepay", "casso", "statement". */
    provider: model.text(),
    transaction_id: model.text(),
    direction: model.enum(["in", "out"]),
    amount: model.number(),
    content: model.text(),
    account: model.text(),
    bank_reference: model.text().nullable(),
    booked_at: model.dateTime(),
    raw: model.json(),
    state: model
      .enum(["received", "matched", "short", "review", "refunded", "ignored"])
      .default("received"),
    /** `ReviewReason` of the rules, "outgoing", "duplicate", or what an operator wrote. */
    reason: model.text().nullable(),
    /** Of `transfer_request`, when it named one of ours. */
    reference: model.text().nullable(),
    order_id: model.text().nullable(),
    matched_amount: model.number().default(0),
    left_amount: model.number().default(0),
    /** The bank's number of the transfer with which it was given back. */
    refund_reference: model.text().nullable(),
    handled_by: model.text().nullable(),
    handled_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["provider", "transaction_id"], unique: true },
    { on: ["state", "booked_at"] },
    { on: ["reference"] },
    { on: ["bank_reference"] },
  ])
  .checks([
    { name: "bank_transfer_amount", expression: (columns) => `${columns.amount} > 0` },
    {
      name: "bank_transfer_parts",
      expression: (columns) =>
        `${columns.matched_amount} >= 0 and ${columns.left_amount} >= 0 and ${columns.matched_amount} + ${columns.left_amount} <= ${columns.amount}`,
    },
  ])
