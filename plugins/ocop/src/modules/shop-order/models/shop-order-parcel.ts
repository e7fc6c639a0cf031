import { model } from "@medusajs/framework/utils"
import { ShopOrder } from "./shop-order"
import { ShopOrderParcelLine } from "./shop-order-parcel-line"

/**
 * A parcel of a shop order. It is claimed ("preparing") before Medusa's fulfilment is made, so that its pieces
 * are in no other parcel, and shipped when the fulfilment is there.
 */
export const ShopOrderParcel = model
  .define("shop_order_parcel", {
    id: model.id({ prefix: "shordp" }).primaryKey(),
    /** 1, 2, …, in the order in which they were claimed. */
    number: model.number(),
    /** Chosen by whoever sends it: a repeat with the same key is the same parcel. */
    request_key: model.text(),
    status: model.enum(["preparing", "shipped", "delivered", "returned"]).default("preparing"),
    /** What the buyer pays for it, in đồng: cash on delivery for instance (SPEC U7). */
    amount: model.number(),
    /** `Carrier` of `@ocop/contract`. */
    carrier: model.text(),
    tracking_code: model.text().nullable(),
    /** Medusa's; null while it is claimed. */
    fulfillment_id: model.text().unique().nullable(),
    shipped_at: model.dateTime().nullable(),
    delivered_at: model.dateTime().nullable(),
    returned_at: model.dateTime().nullable(),
    lines: model.hasMany(() => ShopOrderParcelLine, { mappedBy: "parcel" }),
    shop_order: model.belongsTo(() => ShopOrder, { mappedBy: "parcels" }),
  })
  .indexes([
    { on: ["shop_order_id", "request_key"], unique: true },
    { on: ["shop_order_id", "number"], unique: true },
  ])
