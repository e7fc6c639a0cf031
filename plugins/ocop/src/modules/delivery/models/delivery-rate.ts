import { model } from "@medusajs/framework/utils"

/** A band of a price list. Lists are added and never changed: each holds from a day on (SPEC SF4). */
export const DeliveryRate = model
  .define("delivery_rate", {
    id: model.id({ prefix: "dlvrt" }).primaryKey(),
    service_id: model.text(),
    zone: model.enum(["same_province", "same_region", "other"]),
    /** Grams, included. */
    up_to_g: model.number(),
    /** Whole đồng, VAT included. */
    price: model.number(),
    /** Working days. */
    days_min: model.number(),
    days_max: model.number(),
    /** ISO day in Vietnam. */
    effective_from: model.text(),
  })
  .indexes([{ on: ["service_id", "zone", "up_to_g", "effective_from"], unique: true }])
  .checks([
    {
      name: "delivery_rate_sound",
      expression: (columns) =>
        `${columns.price} >= 0 and ${columns.up_to_g} > 0 and ${columns.days_min} <= ${columns.days_max}`,
    },
  ])
