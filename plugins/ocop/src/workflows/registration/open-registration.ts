import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  lockRegistration,
  type RegisteringProducer,
  type RegistrationRow,
} from "../../modules/producer/registration-rows"
import { registrationRefusals } from "./registration-refusals"

/**
 * A registration that its producer may change now, held against others until the transaction ends.
 *
 * @throws MedusaError `ocop.registration_not_found`, `ocop.registration_locked`
 */
export async function openRegistration(
  trx: Knex.Transaction,
  producerId: string
): Promise<{ producer: RegisteringProducer; registration: RegistrationRow }> {
  const known = await lockRegistration(trx, producerId)
  if (known && known.producer.status !== "draft") {
    throw registrationRefusals.locked(known.producer.status)
  }
  if (!known?.registration) throw registrationRefusals.notThere()
  return { producer: known.producer, registration: known.registration }
}
