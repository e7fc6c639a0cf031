import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AdminProducerResponse } from "@ocop/contract"
import type { ClaimRow } from "../../modules/producer/claim-rows"

/** Claims by a producer and of it, those that wait first, then the newest. */
export async function listedClaims(
  knex: Knex,
  producerId: string
): Promise<AdminProducerResponse["claims"]> {
  const rows = (await knex("producer_claim as claim")
    .join("producer as record", "record.id", "claim.record_id")
    .join("producer as claimant", "claimant.id", "claim.producer_id")
    .whereNull("claim.deleted_at")
    .whereRaw("? in (claim.producer_id, claim.record_id)", [producerId])
    .orderByRaw("(claim.status = 'pending') desc, claim.created_at desc, claim.id")
    .select("claim.*", {
      record_name: "record.name",
      claimant_name: "claimant.name",
    })) as (ClaimRow & { record_name: string; claimant_name: string })[]
  return rows.map((row) => ({
    id: row.id,
    claimant: { id: row.producer_id, name: row.claimant_name },
    record: { id: row.record_id, name: row.record_name },
    reason: row.reason,
    status: row.status,
    note: row.note,
    claimed_at: row.created_at.toISOString(),
  }))
}
