import { model } from "@medusajs/framework/utils"
import { ShopOrder } from "./shop-order"
import { ShopOrderReturnLine } from "./shop-order-return-line"

/** A buyer's wish to send goods of a part back (SPEC RF7–RF10). */
export const ShopOrderReturn = model
  .define("shop_order_return", {
    id: model.id({ prefix: "shordret" }).primaryKey(),
    /** Chosen by whoever asks: a repeat with the same key is the same return. */
    request_key: model.text(),
    status: model
      .enum(["requested", "accepted", "refused", "sent_back", "received", "refunded"])
      .default("requested"),
    reason: model.enum(["not_as_described", "damaged", "wrong_item", "spoiled", "changed_mind"]),
    /** The buyer's. */
    words: model.text().nullable(),
    /** Who pays the way back. */
    freight: model.enum(["producer", "buyer"]),
    /** The producer's, which the buyer reads. */
    answer_words: model.text().nullable(),
    answered_at: model.dateTime().nullable(),
    /** How the buyer sent it, where the buyer said so. */
    tracking_code: model.text().nullable(),
    sent_back_at: model.dateTime().nullable(),
    /** When the goods came back, or the money was given without them. */
    ended_at: model.dateTime().nullable(),
    /** Of `shop_order_refund`, once the money is given back. */
    refund_id: model.text().unique().nullable(),
    lines: model.hasMany(() => ShopOrderReturnLine, { mappedBy: "shop_order_return" }),
    shop_order: model.belongsTo(() => ShopOrder, { mappedBy: "returns" }),
  })
  .indexes([{ on: ["shop_order_id", "request_key"], unique: true }, { on: ["status"] }])
