import { model } from "@medusajs/framework/utils"

/**
 * How a refund was paid out, once. "sending" is written before anybody is asked to pay, so that what a killed
 * process left is found and asked about again, and never paid a second time.
 */
export const ShopOrderRefundPayment = model
  .define("shop_order_refund_payment", {
    id: model.id({ prefix: "shordpay" }).primaryKey(),
    refund_id: model.text().unique(),
    way: model.enum(["card", "bank"]),
    /** Đồng. */
    amount: model.number(),
    state: model.enum(["sending", "sent"]),
    /** When it was last tried; another try waits for a while. */
    tried_at: model.dateTime(),
    tries: model.number().default(1),
    /** What stood against it the last time, for an operator to read. */
    problem: model.text().nullable(),
    sent_at: model.dateTime().nullable(),
    /** Medusa's refund, for a card. */
    medusa_refund_id: model.text().nullable(),
    /** The bank's own number of the transfer. */
    bank_reference: model.text().unique().nullable(),
    /** The account that it was paid to, as it was then. */
    bank_bin: model.text().nullable(),
    account_number: model.text().nullable(),
    account_holder: model.text().nullable(),
  })
  .indexes([{ on: ["tried_at"], where: "state = 'sending' and deleted_at is null" }])
  .checks([
    { name: "shop_order_refund_payment_amount", expression: (columns) => `${columns.amount} > 0` },
  ])
