import { model } from "@medusajs/framework/utils"

/** Who pays for a promotion; without a row it is the market (SPEC CM4). Read when an order is placed. */
export const PromotionBearer = model
  .define("promotion_bearer", {
    id: model.id({ prefix: "prombr" }).primaryKey(),
    /** Of Medusa's promotion; automatic ones have codes too. */
    code: model.text().unique(),
    bearer: model.enum(["platform", "producer", "shared"]),
    /** What the market bears of a shared one, in basis points. */
    platform_bps: model.number().default(0),
  })
  .checks([
    {
      name: "promotion_bearer_share",
      expression: ({ platform_bps }) => `${platform_bps} between 0 and 10000`,
    },
  ])
