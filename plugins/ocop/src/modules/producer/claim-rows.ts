import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export interface ClaimRow {
  id: string
  producer_id: string
  record_id: string
  reason: string
  status: "pending" | "confirmed" | "refused" | "withdrawn"
  note: string | null
  created_at: Date
}

/** A claim with what its record publishes. */
export interface ClaimOfRecord extends ClaimRow {
  record_name: string
  record_place: string
}

const withRecord = (knex: Knex | Knex.Transaction) =>
  knex("producer_claim as claim")
    .join("producer as record", "record.id", "claim.record_id")
    .whereNull("claim.deleted_at")
    .select("claim.*", { record_name: "record.name", record_place: "record.place" })

/** The latest claim by a producer. */
export async function latestClaim(
  knex: Knex | Knex.Transaction,
  producerId: string
): Promise<ClaimOfRecord | null> {
  const [claim] = await withRecord(knex)
    .where("claim.producer_id", producerId)
    .orderBy("claim.created_at", "desc")
    .limit(1)
  return (claim as ClaimOfRecord | undefined) ?? null
}

/**
 * A claim, held against changes until the transaction ends; its record first and the claim behind it, so that
 * two who decide about one record wait for each other in one order.
 */
export async function lockClaim(trx: Knex.Transaction, id: string): Promise<ClaimRow | null> {
  const known = await trx("producer_claim").where({ id }).first<ClaimRow | undefined>("record_id")
  if (!known) return null
  await trx("producer").where({ id: known.record_id }).forUpdate().first("id")
  const claim = await trx("producer_claim")
    .where({ id })
    .whereNull("deleted_at")
    .forUpdate()
    .first<ClaimRow | undefined>()
  return claim ?? null
}

export async function pendingClaimOf(
  knex: Knex | Knex.Transaction,
  producerId: string
): Promise<ClaimRow | null> {
  const claim = await knex("producer_claim")
    .where({ producer_id: producerId, status: "pending" })
    .whereNull("deleted_at")
    .first<ClaimRow | undefined>()
  return claim ?? null
}

/** Whoever else claims the same record and waits for an answer. */
export async function rivalsOf(
  trx: Knex.Transaction,
  { id, record_id }: Pick<ClaimRow, "id" | "record_id">
): Promise<ClaimRow[]> {
  return trx("producer_claim")
    .where({ record_id, status: "pending" })
    .whereNot({ id })
    .whereNull("deleted_at")
    .orderBy("id")
    .forUpdate()
}

export async function endClaim(
  trx: Knex.Transaction,
  id: string,
  end: { status: ClaimRow["status"]; decided_by: string | null; note: string | null }
): Promise<void> {
  await trx("producer_claim")
    .where({ id })
    .update({ ...end, decided_at: trx.fn.now(), updated_at: trx.fn.now() })
}
