import { model } from "@medusajs/framework/utils"

/** Goods of one basket: its share of the price is kept as its producer was asked, whatever it costs singly later. */
export const BasketPart = model
  .define("basket_part", {
    id: model.id({ prefix: "bpart" }).primaryKey(),
    basket_id: model.text(),
    rank: model.number(),
    variant_id: model.text(),
    product_id: model.text(),
    producer_id: model.text(),
    /** Units in one basket. */
    quantity: model.number(),
    /** What one cost singly when the basket was put together. */
    singly: model.number(),
    /** `BasketShare[]` of `@ocop/rules`, the dearer units first. */
    shares: model.json(),
    consent: model.enum(["proposed", "accepted", "declined"]).default("proposed"),
  })
  .indexes([
    {
      on: ["basket_id", "variant_id"],
      unique: true,
      where: "deleted_at is null",
    },
    { on: ["producer_id"], where: "deleted_at is null" },
  ])
  .checks([
    {
      name: "basket_part_quantity",
      expression: () => "quantity > 0 and singly > 0",
    },
  ])
