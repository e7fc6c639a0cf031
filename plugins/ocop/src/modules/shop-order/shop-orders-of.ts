import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** How many shop orders these producers ever had. */
export async function countShopOrdersOf(
  trx: Knex.Transaction,
  producerIds: readonly string[]
): Promise<number> {
  const [row] = await trx("shop_order")
    .whereRaw("producer_id = any(?)", [[...producerIds]])
    .count<{ count: string }[]>()
  return Number(row?.count)
}
