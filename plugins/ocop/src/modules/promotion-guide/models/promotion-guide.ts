import { model } from "@medusajs/framework/utils"

/** A promotion that was made by a guide: what was asked for, and the most that it takes off one order. */
export const PromotionGuide = model
  .define("promotion_guide", {
    id: model.id({ prefix: "promguide" }).primaryKey(),
    /** Of Medusa's promotion. */
    code: model.text().unique(),
    promotion_id: model.text(),
    kind: model.enum(["ocop_week", "tet", "new_producer", "free_shipping", "season_clearance"]),
    /** Đồng; null is no limit. */
    max_per_order: model.number().nullable(),
    /** `PromotionGuideBody` of the contract, as it was sent. */
    wish: model.json(),
    created_by: model.text(),
  })
  .checks([
    {
      name: "promotion_guide_max",
      expression: ({ max_per_order }) => `${max_per_order} is null or ${max_per_order} > 0`,
    },
  ])
