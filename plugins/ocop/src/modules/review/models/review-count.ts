import { model } from "@medusajs/framework/utils"

/** How many published reviews of a listing gave each mark; written with every change of what is published. */
export const ReviewCount = model.define("review_count", {
  id: model.id({ prefix: "revcnt" }).primaryKey(),
  listing_id: model.text().unique(),
  mark_1: model.number().default(0),
  mark_2: model.number().default(0),
  mark_3: model.number().default(0),
  mark_4: model.number().default(0),
  mark_5: model.number().default(0),
})
