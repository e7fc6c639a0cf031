import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** How many listings are of one of these producers or certified products. */
export async function countListingsOf(
  trx: Knex.Transaction,
  of: { producer_ids: readonly string[]; certified_product_ids: readonly string[] }
): Promise<number> {
  const [row] = await trx("listing")
    .whereNull("deleted_at")
    .andWhere((either) =>
      either
        .whereRaw("producer_id = any(?)", [[...of.producer_ids]])
        .orWhereRaw("certified_product_id = any(?)", [[...of.certified_product_ids]])
    )
    .count<{ count: string }[]>()
  return Number(row?.count)
}
