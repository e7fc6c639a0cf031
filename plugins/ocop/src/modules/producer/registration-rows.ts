import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ProducerKind, ProducerStatus, RegistrationStep } from "@ocop/rules"

/** A registration as the database keeps it. */
export interface RegistrationRow {
  id: string
  producer_id: string
  auth_identity_id: string
  kind: ProducerKind | null
  legal_name: string | null
  representative: string | null
  tax_code: string | null
  personal_id: string | null
  birth_date: string | null
  commune_code: string | null
  province_code: string | null
  address_line: string | null
  phone: string | null
  bank_bin: string | null
  bank_account: string | null
  bank_holder: string | null
  terms_accepted_at: Date | null
  data_consented_at: Date | null
  submitted_at: Date | null
  correction_step: RegistrationStep | null
  correction_note: string | null
  approved_at: Date | null
  claimed_at: Date | null
}

/** What a registration needs to know of its producer. */
export interface RegisteringProducer {
  id: string
  handle: string
  name: string
  status: ProducerStatus
  status_reason: string | null
  import_id: string | null
  stock_location_id: string | null
  shipping_profile_id: string | null
}

const PRODUCER = [
  "id",
  "handle",
  "name",
  "status",
  "status_reason",
  "import_id",
  "stock_location_id",
  "shipping_profile_id",
] as const

/**
 * A producer with its registration, held against changes until the transaction ends; always the producer
 * first, so that two never wait for each other. Null when there is no such producer.
 */
export async function lockRegistration(
  trx: Knex.Transaction,
  producerId: string
): Promise<{ producer: RegisteringProducer; registration: RegistrationRow | null } | null> {
  const producer = await trx("producer")
    .where({ id: producerId })
    .whereNull("deleted_at")
    .forUpdate()
    .first<RegisteringProducer | undefined>(...PRODUCER)
  if (!producer) return null
  const registration = await findRegistration(trx, producerId)
  return { producer, registration }
}

export async function findRegistration(
  knex: Knex | Knex.Transaction,
  producerId: string
): Promise<RegistrationRow | null> {
  const row = await knex("producer_registration")
    .where({ producer_id: producerId })
    .whereNull("deleted_at")
    .first<RegistrationRow | undefined>()
  return row ?? null
}

/** Changes fields of a registration in the caller's transaction. */
export async function changeRegistration(
  trx: Knex.Transaction,
  producerId: string,
  change: Partial<Omit<RegistrationRow, "submitted_at" | "approved_at" | "claimed_at">> &
    Record<string, unknown>
): Promise<void> {
  await trx("producer_registration")
    .where({ producer_id: producerId })
    .whereNull("deleted_at")
    .update({ ...change, updated_at: trx.fn.now() })
}
