import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { DEFAULT_CASH_LIMIT, type CashLimit } from "@ocop/rules"

/** What holds now: what an operator set last, or the limits that hold until one does. */
export async function readCashLimit(knex: Knex): Promise<CashLimit> {
  const set = await knex("cash_limit")
    .whereNull("deleted_at")
    .orderBy([
      { column: "created_at", order: "desc" },
      { column: "id", order: "desc" },
    ])
    .first<CashLimit | undefined>(
      "order_max",
      "part_max",
      "open_orders_max",
      "refused_parcels_max",
      "prepaid_product_ids"
    )
  return set ?? DEFAULT_CASH_LIMIT
}
