import { model } from "@medusajs/framework/utils"
import { OPERATOR_ROLES } from "@ocop/rules"

/** The role that a user of the admin was given; whoever has none is not here. */
export const OperatorRole = model
  .define("operator_role", {
    id: model.id({ prefix: "oprole" }).primaryKey(),
    user_id: model.text(),
    role: model.enum([...OPERATOR_ROLES]),
    /** The operator who gave it; null for the first one. */
    given_by: model.text().nullable(),
  })
  .indexes([{ on: ["user_id"], unique: true }])
