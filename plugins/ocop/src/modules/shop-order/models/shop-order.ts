import { model } from "@medusajs/framework/utils"
import { ShopOrderLine } from "./shop-order-line"
import { ShopOrderParcel } from "./shop-order-parcel"
import { ShopOrderRefund } from "./shop-order-refund"
import { ShopOrderReturn } from "./shop-order-return"

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
        "awaiting_payment",
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
    /** What the market bears of its discounts and adds to the producer's share, shipping included. */
    platform_borne: model.number().default(0),
    /** Withheld from the producer for the tax office. */
    withheld_vat: model.number().default(0),
    withheld_pit: model.number().default(0),
    /** `PaymentMethod` of the rules, of the whole order. */
    payment_method: model.enum(["cod", "vietqr", "card"]).default("cod"),
    /** When all that the buyer owes for the part was received: captured, transferred, or collected at the door. */
    paid_at: model.dateTime().nullable(),
    /** Not accepted before this moment, the system declines it (SPEC U3). */
    accept_by: model.dateTime(),
    accepted_at: model.dateTime().nullable(),
    packed_at: model.dateTime().nullable(),
    /** When the last parcel left. */
    shipped_at: model.dateTime().nullable(),
    delivered_at: model.dateTime().nullable(),
    /** When it was declined, cancelled, or its last parcel came back. */
    ended_at: model.dateTime().nullable(),
    /** `EndReason` of the rules, for what was declined. */
    end_reason: model.text().nullable(),
    /** The producer's own words, which the buyer reads. */
    end_words: model.text().nullable(),
    lines: model.hasMany(() => ShopOrderLine, { mappedBy: "shop_order" }),
    parcels: model.hasMany(() => ShopOrderParcel, { mappedBy: "shop_order" }),
    refunds: model.hasMany(() => ShopOrderRefund, { mappedBy: "shop_order" }),
    returns: model.hasMany(() => ShopOrderReturn, { mappedBy: "shop_order" }),
    /** When the use of its order's promotions was given back: once per order, with its last part. */
    promotions_returned_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["order_id", "producer_id"], unique: true },
    { on: ["producer_id", "status"] },
    { on: ["accept_by"], where: "status = 'new' and deleted_at is null" },
  ])
  .checks([
    {
      name: "shop_order_sum",
      expression: (columns) =>
        `${columns.total} = ${columns.items_total} - ${columns.discount_total} + ${columns.shipping_total}`,
    },
  ])
