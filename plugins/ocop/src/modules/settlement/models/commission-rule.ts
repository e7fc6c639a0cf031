import { model } from "@medusajs/framework/utils"

/**
 * A rule of the operator's list: what is sold while it is in force and matches is charged by it, if no rule
 * before it is (SPEC CM). Rules are ended, not changed or deleted: lines name the rule they were sold by.
 */
export const CommissionRule = model
  .define("commission_rule", {
    id: model.id({ prefix: "cmrule" }).primaryKey(),
    /** The lowest comes first. */
    rank: model.number(),
    producer_id: model.text().nullable(),
    group_code: model.enum(["I", "II", "III", "IV", "V", "VI"]).nullable(),
    /** Of the producer. */
    province_code: model.text().nullable(),
    /** Basis points. */
    rate: model.number(),
    /** In đồng per line; 0 is none. */
    floor: model.number().default(0),
    /** In đồng per line; null is none. */
    cap: model.number().nullable(),
    /** First and last day in Vietnam, both included; no last day is for good. */
    from_day: model.text(),
    to_day: model.text().nullable(),
    /** Why, in the operator's words; producers read it. */
    note: model.text().nullable(),
    /** It was taken back before its first day. */
    withdrawn_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["rank"] }])
  .checks([
    { name: "commission_rule_rate", expression: ({ rate }) => `${rate} between 0 and 10000` },
    {
      name: "commission_rule_bounds",
      expression: ({ floor, cap }) => `${floor} >= 0 and (${cap} is null or ${cap} >= ${floor})`,
    },
    {
      name: "commission_rule_days",
      expression: ({ from_day, to_day }) => `${to_day} is null or ${to_day} >= ${from_day}`,
    },
  ])
