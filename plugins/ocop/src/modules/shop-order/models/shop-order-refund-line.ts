import { model } from "@medusajs/framework/utils"
import { ShopOrderRefund } from "./shop-order-refund"

/** What of a refund is for pieces of a line, in đồng; 0 pieces is money alone. */
export const ShopOrderRefundLine = model
  .define("shop_order_refund_line", {
    id: model.id({ prefix: "shordrl" }).primaryKey(),
    /** Of `shop_order_line`. */
    line_id: model.text(),
    quantity: model.number(),
    amount: model.number(),
    refund: model.belongsTo(() => ShopOrderRefund, { mappedBy: "lines" }),
  })
  .indexes([{ on: ["refund_id", "line_id"], unique: true }, { on: ["line_id"] }])
  .checks([
    {
      name: "shop_order_refund_line_whole",
      expression: (columns) => `${columns.quantity} >= 0 and ${columns.amount} >= 0`,
    },
  ])
