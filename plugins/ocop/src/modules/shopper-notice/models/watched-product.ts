import { model } from "@medusajs/framework/utils"

/** How a wished product stood when it was last looked at (SPEC NT3). */
export const WatchedProduct = model
  .define("watched_product", {
    id: model.id({ prefix: "watch" }).primaryKey(),
    product_id: model.text().unique(),
    certified: model.boolean(),
    on_sale: model.boolean(),
    /** Those that were looked at longest ago come first. */
    looked_at: model.dateTime(),
  })
  .indexes([{ on: ["looked_at"] }])
