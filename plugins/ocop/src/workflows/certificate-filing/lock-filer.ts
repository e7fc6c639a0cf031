import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { filingRefusal } from "./filing-refusal"

/**
 * Holds the producer until the transaction ends, so that what it files comes one after the other.
 *
 * @throws MedusaError `ocop.producer_suspended`: it may read, and files nothing
 */
export async function lockFiler(trx: Knex.Transaction, producerId: string): Promise<void> {
  const producer = await trx("producer")
    .where({ id: producerId, deleted_at: null })
    .forUpdate()
    .first<{ status: string } | undefined>("status")
  if (producer?.status === "suspended") {
    throw filingRefusal(
      "ocop.producer_suspended",
      "The producer is suspended. It can file certificates once an operator has reinstated it."
    )
  }
}
