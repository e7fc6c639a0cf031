import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Numbers of certificates by id; those that are not in the register are left out. */
export async function certificateNumbers(
  knex: Knex,
  ids: readonly string[]
): Promise<Map<string, string>> {
  const rows = await knex("certificate")
    .select<{ id: string; number: string }[]>("id", "number")
    .whereRaw("id = any(?)", [[...ids]])
    .whereNull("deleted_at")
  return new Map(rows.map(({ id, number }) => [id, number]))
}
