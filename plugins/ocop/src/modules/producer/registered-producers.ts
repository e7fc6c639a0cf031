import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { RegisteredProducer } from "@ocop/rules"

/**
 * The producers of the register, as the planner of an import compares them; always in the same order. Who
 * registered in the portal and was never approved is none of them: otherwise anybody could take a name and
 * a place and wait for its certificates.
 */
export async function registeredProducers(
  knex: Knex | Knex.Transaction
): Promise<RegisteredProducer[]> {
  return knex("producer")
    .select("id", "name", "province_code", "place", "commune_code")
    .whereNull("deleted_at")
    .whereNotExists(
      knex("producer_registration as registration")
        .whereRaw("registration.producer_id = producer.id")
        .whereNull("registration.approved_at")
        .whereNull("registration.claimed_at")
        .select(knex.raw("1"))
    )
    .orderBy("id")
}
