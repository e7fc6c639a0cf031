import { model } from "@medusajs/framework/utils"

/** What a listing's goods need on their way; without a row nothing. */
export const ListingDelivery = model
  .define("listing_delivery", {
    id: model.id({ prefix: "ldlv" }).primaryKey(),
    listing_id: model.text().unique(),
    keep_cold: model.boolean().default(false),
    /** Days they may be on the way; null is any number. */
    max_transit_days: model.number().nullable(),
  })
  .checks([
    { name: "listing_delivery_days", expression: (columns) => `${columns.max_transit_days} > 0` },
  ])
