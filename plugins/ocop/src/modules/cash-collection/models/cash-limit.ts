import { model } from "@medusajs/framework/utils"

/** `CashLimit` of `@ocop/rules` as an operator set it. Only ever appended: the newest holds. */
export const CashLimit = model
  .define("cash_limit", {
    id: model.id({ prefix: "cashlim" }).primaryKey(),
    order_max: model.number(),
    part_max: model.number().nullable(),
    open_orders_max: model.number(),
    refused_parcels_max: model.number(),
    /** Ids of products. */
    prepaid_product_ids: model.json(),
    /** The operator. */
    set_by: model.text(),
  })
  .indexes([{ on: ["created_at"] }])
  .checks([
    {
      name: "cash_limit_amounts",
      expression: ({ order_max, part_max, open_orders_max, refused_parcels_max }) =>
        `${order_max} >= 0 and (${part_max} is null or ${part_max} >= 0) and ${open_orders_max} >= 0 and ${refused_parcels_max} >= 0`,
    },
  ])
