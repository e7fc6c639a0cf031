import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { dong, type Dong } from "@ocop/rules"

/** The most that promotions take off one order, by code; those without a limit are absent. */
export async function promotionCaps(
  knex: Knex,
  codes: readonly string[]
): Promise<Map<string, Dong>> {
  if (!codes.length) return new Map()
  const rows = await knex("promotion_guide")
    .whereIn("code", [...codes])
    .whereNotNull("max_per_order")
    .whereNull("deleted_at")
    .select<{ code: string; max_per_order: number }[]>("code", "max_per_order")
  return new Map(rows.map(({ code, max_per_order }) => [code, dong(max_per_order)]))
}
