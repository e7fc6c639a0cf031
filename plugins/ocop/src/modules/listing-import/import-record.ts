import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ListingImportStatus } from "@ocop/contract"
import type { PlannedListingRow, ReadListingRow } from "@ocop/rules"

/** A row of `listing_import`. */
export interface ListingImportRecord {
  id: string
  producer_id: string
  status: ListingImportStatus
  file_name: string
  rows: ReadListingRow[]
  plan: PlannedListingRow[]
  digest: string
  /** By row of the sheet: "written", or the refusal code for which it was not. */
  results: Record<string, string>
  applied_by: string | null
  created_at: Date
  applied_at: Date | null
}

/** How long whoever writes a sheet has it to itself without a sign of life. */
const LEASE_SECONDS = 60
/** How often an interrupted one is begun again. */
const MAX_ATTEMPTS = 3

const lease = (knex: Knex | Knex.Transaction) =>
  knex.raw("now() + make_interval(secs => ?)", [LEASE_SECONDS])

export async function insertListingImport(
  knex: Knex,
  record: Pick<
    ListingImportRecord,
    "id" | "producer_id" | "file_name" | "rows" | "plan" | "digest"
  > & { file_sha256: string; created_by: string }
): Promise<void> {
  await knex("listing_import").insert({
    ...record,
    rows: JSON.stringify(record.rows),
    plan: JSON.stringify(record.plan),
    results: "{}",
  })
}

/** A sheet of this producer; undefined for one that is not there or another's. */
export async function readListingImport(
  knex: Knex | Knex.Transaction,
  producerId: string,
  id: string
): Promise<ListingImportRecord | undefined> {
  return knex("listing_import").where({ id, producer_id: producerId }).first()
}

/** The same, held against changes until the transaction ends. */
export async function lockListingImport(
  trx: Knex.Transaction,
  producerId: string,
  id: string
): Promise<ListingImportRecord | undefined> {
  return trx("listing_import").where({ id, producer_id: producerId }).forUpdate().first()
}

/** Another plan takes the place of the one that was shown. */
export async function recordPlan(
  trx: Knex.Transaction,
  id: string,
  { plan, digest }: { plan: readonly PlannedListingRow[]; digest: string }
): Promise<void> {
  await trx("listing_import")
    .where({ id })
    .update({ plan: JSON.stringify(plan), digest, updated_at: trx.fn.now() })
}

/** From here on it is being written, by whoever holds the lease. */
export async function beginListingImport(
  trx: Knex.Transaction,
  id: string,
  memberId: string
): Promise<void> {
  await trx("listing_import")
    .where({ id })
    .update({ status: "applying", applied_by: memberId, lease_until: lease(trx) })
}

/** What became of these rows; also a sign of life. */
export async function recordResults(
  knex: Knex,
  id: string,
  results: Record<string, string>
): Promise<void> {
  await knex("listing_import")
    .where({ id, status: "applying" })
    .update({
      results: knex.raw("results || ?::jsonb", [JSON.stringify(results)]),
      lease_until: lease(knex),
    })
}

/** Every row has its result. */
export async function finishImportRecord(knex: Knex, id: string): Promise<void> {
  await knex("listing_import")
    .where({ id, status: "applying" })
    .update({ status: "applied", applied_at: knex.fn.now(), lease_until: null })
}

/** Takes over sheets whose writer has fallen silent; of two that try, one gets each. */
export async function takeOverSilent(
  knex: Knex
): Promise<{ id: string; producer_id: string; applied_by: string }[]> {
  return knex("listing_import")
    .where({ status: "applying" })
    .where("attempts", "<", MAX_ATTEMPTS)
    .whereRaw("lease_until < now()")
    .update({ lease_until: lease(knex), attempts: knex.raw("attempts + 1") })
    .returning(["id", "producer_id", "applied_by"])
}
