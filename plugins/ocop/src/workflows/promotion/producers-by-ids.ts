import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"

/** What the tags of producers are named after, by id. @throws MedusaError NOT_FOUND for one that is not there */
export async function producersByIds(
  knex: Knex,
  ids: readonly string[]
): Promise<Map<string, { producer_name: string; producer_handle: string }>> {
  if (!ids.length) return new Map()
  const rows = await knex("producer")
    .whereIn("id", [...ids])
    .whereNull("deleted_at")
    .select<{ id: string; name: string; handle: string }[]>("id", "name", "handle")
  const found = new Map(
    rows.map(({ id, name, handle }) => [id, { producer_name: name, producer_handle: handle }])
  )
  const missing = ids.find((id) => !found.has(id))
  if (missing !== undefined) {
    const message = `Producer ${missing} was not found`
    throw new MedusaError(MedusaError.Types.NOT_FOUND, message, "ocop.producer_not_found")
  }
  return found
}
