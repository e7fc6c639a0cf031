import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { RegisterSnapshot } from "@ocop/rules"

/** What the register holds, as the planner of an import compares it; always in the same order. */
export async function registeredEntries(
  knex: Knex | Knex.Transaction
): Promise<Omit<RegisterSnapshot, "producers">> {
  return {
    products: await knex("certified_product")
      .select("id", "producer_id", "name")
      .whereNull("deleted_at")
      .orderBy("id"),
    certificates: await knex("certificate")
      .select("id", "certified_product_id", "number", "decision", "issued_on", "valid_until")
      .select("revoked_on", "stars", "date_precision")
      .whereNull("deleted_at")
      .orderBy("id"),
    nominations: await knex("five_star_nomination")
      .select("certified_product_id", "decision", "decided_on", "date_precision")
      .whereNull("deleted_at")
      .orderBy("id"),
  }
}
