import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CashLimitResponse } from "@ocop/contract"
import { DEFAULT_CASH_LIMIT } from "@ocop/rules"
import { readCashLimit } from "./cash-limit"

/** What holds now, and whose word it is. */
export async function presentCashLimit(knex: Knex): Promise<CashLimitResponse> {
  const limit = await readCashLimit(knex)
  const set = await knex("cash_limit")
    .whereNull("cash_limit.deleted_at")
    .leftJoin("user", "user.id", "cash_limit.set_by")
    .orderBy([
      { column: "cash_limit.created_at", order: "desc" },
      { column: "cash_limit.id", order: "desc" },
    ])
    .first<{ created_at: Date; email: string | null } | undefined>(
      "cash_limit.created_at",
      "user.email"
    )
  return {
    cash_limit: {
      ...limit,
      prepaid_product_ids: [...limit.prepaid_product_ids],
      set_at: set?.created_at.toISOString() ?? null,
      set_by: set?.email ?? null,
      defaults: {
        ...DEFAULT_CASH_LIMIT,
        prepaid_product_ids: [...DEFAULT_CASH_LIMIT.prepaid_product_ids],
      },
    },
  }
}
