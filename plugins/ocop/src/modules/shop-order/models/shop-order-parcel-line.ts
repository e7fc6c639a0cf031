import { model } from "@medusajs/framework/utils"
import { ShopOrderParcel } from "./shop-order-parcel"

/** How many pieces of a shop order's line are in a parcel. */
export const ShopOrderParcelLine = model
  .define("shop_order_parcel_line", {
    id: model.id({ prefix: "shordpl" }).primaryKey(),
    /** Of `shop_order_line`. */
    line_id: model.text(),
    quantity: model.number(),
    parcel: model.belongsTo(() => ShopOrderParcel, { mappedBy: "lines" }),
  })
  .indexes([{ on: ["parcel_id", "line_id"], unique: true }, { on: ["line_id"] }])
  .checks([
    {
      name: "shop_order_parcel_line_pieces",
      expression: (columns) => `${columns.quantity} > 0`,
    },
  ])
