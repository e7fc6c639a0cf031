import { model } from "@medusajs/framework/utils"
import { ShopOrderReturn } from "./shop-order-return"

/** How many pieces of a shop order's line are sent back. */
export const ShopOrderReturnLine = model
  .define("shop_order_return_line", {
    id: model.id({ prefix: "shordretl" }).primaryKey(),
    /** Of `shop_order_line`. */
    line_id: model.text(),
    quantity: model.number(),
    shop_order_return: model.belongsTo(() => ShopOrderReturn, { mappedBy: "lines" }),
  })
  .indexes([{ on: ["shop_order_return_id", "line_id"], unique: true }, { on: ["line_id"] }])
  .checks([
    {
      name: "shop_order_return_line_pieces",
      expression: (columns) => `${columns.quantity} > 0`,
    },
  ])
