import { model } from "@medusajs/framework/utils"

/** What a decision or plan wants a place to reach within a period (SPEC PF7). One per place, measure and period. */
export const ProgrammeTarget = model
  .define("programme_target", {
    id: model.id({ prefix: "ptgt" }).primaryKey(),
    /** Of today; null is the whole country. */
    province_code: model.text().nullable(),
    /** One of the 63, which lies in `province_code`. */
    former_province_code: model.text().nullable(),
    measure: model.enum([
      "products",
      "five_star",
      "new_products",
      "cooperative_share",
      "company_share",
    ]),
    /** Products, or basis points for a share. */
    value: model.number(),
    /** First and last ISO day in Vietnam. */
    from_day: model.text(),
    to_day: model.text(),
    /** The decision or plan that says it. */
    source: model.text(),
  })
  .checks([
    { name: "programme_target_value", expression: ({ value }) => `${value} > 0` },
    {
      name: "programme_target_days",
      expression: ({ from_day, to_day }) => `${from_day} <= ${to_day}`,
    },
    {
      name: "programme_target_place",
      expression: ({ province_code, former_province_code }) =>
        `${former_province_code} is null or ${province_code} is not null`,
    },
  ])
