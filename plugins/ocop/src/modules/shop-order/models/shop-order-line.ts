import { model } from "@medusajs/framework/utils"
import { ShopOrder } from "./shop-order"

/** A line of a shop order: which order line it carries, and its frozen commission, in đồng. */
export const ShopOrderLine = model.define("shop_order_line", {
  id: model.id({ prefix: "shordl" }).primaryKey(),
  order_line_item_id: model.text().unique(),
  title: model.text(),
  quantity: model.number(),
  gross: model.number(),
  discount: model.number(),
  net: model.number(),
  commission: model.number(),
  /** Basis points. */
  commission_rate: model.number(),
  shop_order: model.belongsTo(() => ShopOrder, { mappedBy: "lines" }),
})
