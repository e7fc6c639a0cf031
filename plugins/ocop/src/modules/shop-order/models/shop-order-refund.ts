import { model } from "@medusajs/framework/utils"
import { ShopOrder } from "./shop-order"
import { ShopOrderRefundLine } from "./shop-order-refund-line"

/**
 * What a buyer gets back for a part, or a parcel of it, that was not sent or came back; in đồng. Who pays it
 * out settles it; "not_needed" is what the buyer had not paid (SPEC U9).
 */
export const ShopOrderRefund = model
  .define("shop_order_refund", {
    id: model.id({ prefix: "shordr" }).primaryKey(),
    amount: model.number(),
    reason: model.enum([
      "declined",
      "timed_out",
      "cancelled",
      "line_cancelled",
      "returned",
      "complaint",
    ]),
    state: model.enum(["open", "settled", "not_needed"]),
    requested_by: model.enum(["shopper", "producer", "operator", "system"]).nullable(),
    /** Of whoever asked for it; the buyer reads them. */
    words: model.text().nullable(),
    /** What it is for, once: "shop_order:shord_…", "parcel:shordp_…", "lines:shord_…:<key>". */
    source: model.text().unique(),
    settled_at: model.dateTime().nullable(),
    /** When stock was freed and Medusa's order revised; null is still to be done. */
    applied_at: model.dateTime().nullable(),
    /** What of the amount is for goods; the rest is shipping. */
    lines: model.hasMany(() => ShopOrderRefundLine, { mappedBy: "refund" }),
    shop_order: model.belongsTo(() => ShopOrder, { mappedBy: "refunds" }),
  })
  .indexes([
    { on: ["state"] },
    { on: ["created_at"], where: "applied_at is null and deleted_at is null" },
  ])
  .checks([{ name: "shop_order_refund_amount", expression: (columns) => `${columns.amount} >= 0` }])
