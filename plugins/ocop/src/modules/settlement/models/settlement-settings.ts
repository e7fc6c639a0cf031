import { model } from "@medusajs/framework/utils"

/** What the operator has decided for all producers: one row, "settings". */
export const SettlementSettings = model
  .define("settlement_settings", {
    id: model.text().primaryKey(),
    /** Off until a tax adviser says otherwise (domain.md §5, point 13). */
    withholds_tax: model.boolean().default(false),
    /** Whole days after delivery. */
    return_window_days: model.number().default(7),
    /** In đồng. */
    payout_minimum: model.number().default(50000),
  })
  .checks([
    {
      name: "settlement_settings_range",
      expression: ({ return_window_days, payout_minimum }) =>
        `${return_window_days} between 0 and 60 and ${payout_minimum} >= 0`,
    },
  ])
