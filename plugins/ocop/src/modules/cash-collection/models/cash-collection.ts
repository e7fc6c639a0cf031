import { model } from "@medusajs/framework/utils"

/** The cash of one parcel, from its leaving until its courier has handed it over; in đồng. */
export const CashCollection = model
  .define("cash_collection", {
    id: model.id({ prefix: "cash" }).primaryKey(),
    /** Of `shop_order_parcel`. */
    parcel_id: model.text().unique(),
    shop_order_id: model.text(),
    order_id: model.text(),
    producer_id: model.text(),
    /** `Carrier` of `@ocop/contract`. */
    carrier: model.text(),
    tracking_code: model.text().nullable(),
    /** `trackingKey` of it. */
    tracking_key: model.text().nullable(),
    amount: model.number(),
    state: model.enum(["due", "collected", "remitted", "refused"]).default("due"),
    collected_at: model.dateTime().nullable(),
    remitted_at: model.dateTime().nullable(),
    refused_at: model.dateTime().nullable(),
    /** What of it Medusa's payment took as captured; null is still to be told, 0 when it took nothing. */
    captured_amount: model.number().nullable(),
  })
  .indexes([
    { on: ["shop_order_id"] },
    { on: ["order_id"] },
    { on: ["carrier", "tracking_key"] },
    { on: ["collected_at"], where: "state = 'collected' and deleted_at is null" },
    {
      on: ["updated_at"],
      where: "captured_amount is null and collected_at is not null and deleted_at is null",
    },
  ])
  .checks([
    { name: "cash_collection_amount", expression: ({ amount }) => `${amount} > 0` },
    {
      name: "cash_collection_captured",
      expression: ({ captured_amount, amount }) =>
        `${captured_amount} is null or (${captured_amount} >= 0 and ${captured_amount} <= ${amount})`,
    },
  ])
