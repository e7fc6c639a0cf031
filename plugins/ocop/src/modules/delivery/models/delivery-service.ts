import { model } from "@medusajs/framework/utils"

/** A way to deliver that the operator offers to every producer; its prices are `delivery_rate`. */
export const DeliveryService = model
  .define("delivery_service", {
    id: model.id({ prefix: "dlvsvc" }).primaryKey(),
    /** In the options of Medusa; never changes. */
    code: model.text().unique(),
    /** Read by shoppers. */
    name: model.text(),
    /** `Carrier` of `@ocop/contract`. */
    carrier: model.text(),
    /** Which `CarrierProvider` quotes it. */
    provider: model.text().default("table"),
    cold: model.boolean().default(false),
    max_parcel_g: model.number(),
    /** Cubic centimetres per kilogram; null charges by weight alone. */
    volumetric_divisor: model.number().nullable(),
    active: model.boolean().default(true),
    rank: model.number().default(0),
  })
  .checks([
    { name: "delivery_service_limit", expression: (columns) => `${columns.max_parcel_g} > 0` },
  ])
