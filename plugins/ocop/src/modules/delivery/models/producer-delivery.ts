import { model } from "@medusajs/framework/utils"

/** How a producer delivers; one that has said nothing sends everywhere and never free. */
export const ProducerDelivery = model
  .define("producer_delivery", {
    id: model.id({ prefix: "pdlv" }).primaryKey(),
    producer_id: model.text().unique(),
    area: model.enum(["country", "region", "province"]).default("country"),
    /** Goods for this many đồng travel free; null never do. */
    free_from: model.number().nullable(),
    /** Whether buyers may fetch their goods. */
    pickup: model.boolean().default(false),
    /** Where and when, in the producer's words. */
    pickup_note: model.text().nullable(),
  })
  .checks([{ name: "producer_delivery_free", expression: (columns) => `${columns.free_from} > 0` }])
