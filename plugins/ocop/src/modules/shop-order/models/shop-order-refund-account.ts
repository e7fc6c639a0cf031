import { model } from "@medusajs/framework/utils"

/** Where the buyer of an order wants refunds to be transferred to. */
export const ShopOrderRefundAccount = model.define("shop_order_refund_account", {
  id: model.id({ prefix: "shordra" }).primaryKey(),
  order_id: model.text().unique(),
  /** Six digits of the transfer network. */
  bank_bin: model.text(),
  account_number: model.text(),
  account_holder: model.text(),
})
