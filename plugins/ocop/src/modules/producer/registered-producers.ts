import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { RegisteredProducer } from "@ocop/rules"

/** All producers, as the planner of an import compares them; always in the same order. */
export async function registeredProducers(
  knex: Knex | Knex.Transaction
): Promise<RegisteredProducer[]> {
  return knex("producer")
    .select("id", "name", "province_code", "place", "commune_code")
    .whereNull("deleted_at")
    .orderBy("id")
}
