import { model } from "@medusajs/framework/utils"

/** Whose door an order that is paid in cash goes to, so that open orders of a phone number are counted. */
export const CashOrder = model
  .define("cash_order", {
    id: model.id({ prefix: "cashord" }).primaryKey(),
    order_id: model.text().unique(),
    /** "+84912345678" */
    phone: model.text(),
  })
  .indexes([{ on: ["phone"] }])
