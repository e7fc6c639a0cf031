import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Dong, LineOutcome } from "@ocop/rules"

export interface RemittanceRow {
  id: string
  carrier: string
  reference: string
  day: string
  status: "draft" | "confirmed"
}

export interface RemittanceLineRow {
  id: string
  number: number
  tracking_code: string
  amount: Dong
  outcome: LineOutcome | null
  collection_id: string | null
  booked: boolean
  settled: "accepted" | "dismissed" | null
  settle_reason: string | null
}

export interface RemittanceToKeep {
  carrier: string
  reference: string
  day: string
  lines: readonly { tracking_code: string; amount: number; fee: number | null }[]
  created_by: string
}

/** Keeps a draft. @returns its id, or null when this courier's statement is there already */
export async function insertRemittance(
  trx: Knex.Transaction,
  { lines, ...remittance }: RemittanceToKeep
): Promise<string | null> {
  const id = generateEntityId(undefined, "crem")
  const [kept] = await trx("courier_remittance")
    .insert({ id, ...remittance, status: "draft" })
    .onConflict()
    .ignore()
    .returning<{ id: string }[]>("id")
  if (!kept) return null
  const rows = lines.map((line, index) => ({
    id: generateEntityId(undefined, "creml"),
    remittance_id: id,
    number: index + 1,
    ...line,
  }))
  await trx.batchInsert("courier_remittance_line", rows, 500)
  return id
}

/** Holds a statement until the transaction ends. */
export async function lockRemittance(
  trx: Knex.Transaction,
  id: string
): Promise<RemittanceRow | undefined> {
  return trx("courier_remittance")
    .where({ id, deleted_at: null })
    .forUpdate()
    .first<RemittanceRow | undefined>("id", "carrier", "reference", "day", "status")
}

/** Its lines as they were written, in their order. */
export async function linesOf(knex: Knex, id: string): Promise<RemittanceLineRow[]> {
  return knex("courier_remittance_line")
    .where({ remittance_id: id, deleted_at: null })
    .orderBy("number")
    .select<RemittanceLineRow[]>(
      "id",
      "number",
      "tracking_code",
      "amount",
      "outcome",
      "collection_id",
      "booked",
      "settled",
      "settle_reason"
    )
}

/** What a line of a confirmed statement meant. */
export interface LineMeaning {
  id: string
  outcome: LineOutcome
  collection_id: string | null
  expected: number | null
  booked: boolean
}

/** Writes what the lines meant, in one statement. */
export async function writeMeanings(
  trx: Knex.Transaction,
  meanings: readonly LineMeaning[]
): Promise<void> {
  await trx.raw(
    `update courier_remittance_line line
     set outcome = meant.outcome, collection_id = meant.collection_id, expected = meant.expected,
       booked = meant.booked, updated_at = now()
     from json_to_recordset(?::json)
       as meant(id text, outcome text, collection_id text, expected int, booked boolean)
     where line.id = meant.id`,
    [JSON.stringify(meanings)]
  )
}

/** Cash that was handed over. @returns how many it changed: only what couriers hold */
export async function remitCollections(
  trx: Knex.Transaction,
  ids: readonly string[],
  at: Date
): Promise<number> {
  return trx("cash_collection")
    .whereIn("id", [...ids])
    .where({ state: "collected" })
    .update({ state: "remitted", remitted_at: at, updated_at: at })
}
