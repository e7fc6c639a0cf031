import { model } from "@medusajs/framework/utils"
import { CourierRemittance } from "./courier-remittance"

/** A line of a courier's statement as it was written, and once it is confirmed what it meant; in đồng. */
export const CourierRemittanceLine = model
  .define("courier_remittance_line", {
    id: model.id({ prefix: "creml" }).primaryKey(),
    /** As it was written in the statement, from 1. */
    number: model.number(),
    tracking_code: model.text(),
    amount: model.number(),
    /** What the courier keeps for it, where the statement says so. */
    fee: model.number().nullable(),
    /** `LineOutcome` of `@ocop/rules`; null in a draft. */
    outcome: model
      .enum(["exact", "short", "over", "unknown", "not_delivered", "came_back", "already_remitted"])
      .nullable(),
    /** The cash that it handed over. */
    collection_id: model.text().nullable(),
    /** What was collected, when it was confirmed. */
    expected: model.number().nullable(),
    /** True for the one line by which its cash became handed over. */
    booked: model.boolean().default(false),
    /** How a person settled it: "accepted" is booked as it is, "dismissed" is not. */
    settled: model.enum(["accepted", "dismissed"]).nullable(),
    settled_by: model.text().nullable(),
    settled_at: model.dateTime().nullable(),
    settle_reason: model.text().nullable(),
    remittance: model.belongsTo(() => CourierRemittance, { mappedBy: "lines" }),
  })
  .indexes([
    { on: ["remittance_id", "number"], unique: true },
    { on: ["collection_id"], unique: true, where: "booked and deleted_at is null" },
    {
      on: ["outcome"],
      where:
        "outcome is not null and outcome <> 'exact' and settled is null and deleted_at is null",
    },
  ])
  .checks([
    { name: "courier_remittance_line_amount", expression: ({ amount }) => `${amount} >= 0` },
    {
      name: "courier_remittance_line_booked",
      expression: ({ booked, collection_id }) => `not ${booked} or ${collection_id} is not null`,
    },
  ])
