import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** The names of the register's entries of these producers, by producer; one statement. */
export async function productNamesOf(
  knex: Knex,
  producerIds: readonly string[]
): Promise<Map<string, string[]>> {
  const names = new Map<string, string[]>()
  if (!producerIds.length) return names
  const rows = await knex("certified_product")
    .select<{ producer_id: string; name: string }[]>("producer_id", "name")
    .whereIn("producer_id", [...producerIds])
    .whereNull("deleted_at")
    .orderBy(["name_folded", "id"])
  for (const { producer_id, name } of rows) {
    names.set(producer_id, [...(names.get(producer_id) ?? []), name])
  }
  return names
}
