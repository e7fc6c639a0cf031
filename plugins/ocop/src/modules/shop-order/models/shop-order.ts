import { model } from "@medusajs/framework/utils"
import { ShopOrderLine } from "./shop-order-line"

/**
 * One producer's part of a Medusa order. Amounts are whole đồng, frozen when the order was placed:
 * total = items_total − discount_total + shipping_total, and the parts of an order sum to its total.
 */
export const ShopOrder = model
  .define("shop_order", {
    id: model.id({ prefix: "shord" }).primaryKey(),
    order_id: model.text(),
    producer_id: model.text(),
    status: model
      .enum([
        "new",
        "accepted",
        "packed",
        "shipped",
        "delivered",
        "declined",
        "cancelled",
        "returned",
      ])
      .default("new"),
    items_total: model.number(),
    discount_total: model.number(),
    shipping_total: model.number(),
    total: model.number(),
    commission_total: model.number(),
    lines: model.hasMany(() => ShopOrderLine, { mappedBy: "shop_order" }),
  })
  .indexes([{ on: ["order_id", "producer_id"], unique: true }, { on: ["producer_id", "status"] }])
  .checks([
    {
      name: "shop_order_sum",
      expression: (columns) =>
        `${columns.total} = ${columns.items_total} - ${columns.discount_total} + ${columns.shipping_total}`,
    },
  ])
