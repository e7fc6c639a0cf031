import { model } from "@medusajs/framework/utils"

/**
 * What a buyer is asked to transfer, by the reference in the memo. The payment provider makes it with the payment
 * session; placing the order freezes where the money goes and until when. Never two for one order.
 */
export const TransferRequest = model
  .define("transfer_request", {
    id: model.id({ prefix: "treq" }).primaryKey(),
    reference: model.text().unique(),
    /** Medusa's. */
    payment_session_id: model.text().unique(),
    order_id: model.text().nullable(),
    bank_bin: model.text().nullable(),
    account: model.text().nullable(),
    account_name: model.text().nullable(),
    /** Whose account it is, where it is not the operator's. */
    payee_producer_id: model.text().nullable(),
    /** Not paid before this moment, the order is cancelled (SPEC VQ7). */
    expires_at: model.dateTime().nullable(),
    paid_at: model.dateTime().nullable(),
    /** When Medusa's payment was found captured; null is still to be done once it is paid. */
    captured_at: model.dateTime().nullable(),
    /** When it stopped being owed without being paid. */
    ended_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["order_id"], unique: true, where: "order_id is not null and deleted_at is null" },
    { on: ["expires_at"], where: "paid_at is null and ended_at is null and order_id is not null" },
    { on: ["paid_at"], where: "paid_at is not null and captured_at is null and ended_at is null" },
  ])
