import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** A producer that a decision list brought and nobody acts for. */
export interface ClaimableRow {
  id: string
  name: string
  place: string
  province_code: string
}

const claimable = (knex: Knex | Knex.Transaction) =>
  knex("producer as record")
    .whereNotNull("record.import_id")
    .whereNull("record.deleted_at")
    .whereNotExists(
      knex("producer_member as member")
        .whereRaw("member.producer_id = record.id")
        .whereNot("member.status", "removed")
        .whereNull("member.deleted_at")
        .select(knex.raw("1"))
    )
    .whereNotExists(
      knex("producer_registration as registration")
        .whereRaw("registration.producer_id = record.id")
        .whereNull("registration.deleted_at")
        .select(knex.raw("1"))
    )

/** A word to find a record by: folded for its name, as typed in small letters for its place. */
export interface ClaimableWord {
  folded: string
  typed: string
}

/** @param words without signs that mean something to LIKE; each has to be in name or place */
export async function findClaimable(
  knex: Knex,
  words: readonly ClaimableWord[],
  limit: number
): Promise<ClaimableRow[]> {
  const query = claimable(knex)
  for (const { folded, typed } of words) {
    query.where((either) =>
      either
        .where("record.name_folded", "like", `%${folded}%`)
        .orWhereRaw("lower(record.place) like ?", [`%${typed}%`])
    )
  }
  return query
    .orderBy(["record.name_folded", "record.id"])
    .limit(limit)
    .select("record.id", "record.name", "record.place", "record.province_code")
}

/** The record, held against changes; null when it is not there or is somebody's. */
export async function lockClaimable(
  trx: Knex.Transaction,
  id: string
): Promise<ClaimableRow | null> {
  const row = await claimable(trx)
    .where("record.id", id)
    .forUpdate("record")
    .first<ClaimableRow | undefined>(
      "record.id",
      "record.name",
      "record.place",
      "record.province_code"
    )
  return row ?? null
}
