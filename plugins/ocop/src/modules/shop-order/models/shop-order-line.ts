import { model } from "@medusajs/framework/utils"
import { ShopOrder } from "./shop-order"

/** A line of a shop order: which order line it carries, and its frozen commission, in đồng. */
export const ShopOrderLine = model
  .define("shop_order_line", {
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
    /** Of the settlement module; null where no rule matched. */
    commission_rule_id: model.text().nullable(),
    /** What the market bears of `discount`. */
    platform_borne: model.number().default(0),
    /** Basis points of the day of sale; null where the seller states no VAT (SPEC VT). */
    vat_rate: model.number().nullable(),
    /** Within `net`. */
    vat: model.number().default(0),
    /** Pieces that are not sent because they were cancelled one by one (SPEC RF2). */
    cancelled: model.number().default(0),
    /** Sold ahead: the day that was said, "2027-03-01", from which it is sent (SPEC PO5); null for what was not. */
    ships_from: model.text().nullable(),
    shop_order: model.belongsTo(() => ShopOrder, { mappedBy: "lines" }),
  })
  .checks([
    {
      name: "shop_order_line_cancelled",
      expression: (columns) => `${columns.cancelled} between 0 and ${columns.quantity}`,
    },
  ])
