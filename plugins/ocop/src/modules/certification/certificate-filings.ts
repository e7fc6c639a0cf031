import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { CertifiedStars, IsoDay, RecognisingLevel } from "@ocop/rules"

/** A filing without its scans. */
export interface FilingRow {
  id: string
  producer_id: string
  certified_product_id: string | null
  product_name: string
  group_code: string
  /** As `normaliseCertificateNumber` has it. */
  number: string
  decision: string
  body: string
  level: RecognisingLevel
  stars: CertifiedStars
  issued_on: IsoDay
  valid_until: IsoDay
  note: string | null
  status: "submitted" | "accepted" | "refused" | "withdrawn"
  reason: string | null
  submitted_by: string
  answered_by: string | null
  answered_at: Date | null
  certificate_id: string | null
  created_at: Date
}

export type FilingToInsert = Pick<
  FilingRow,
  | "producer_id"
  | "certified_product_id"
  | "product_name"
  | "group_code"
  | "number"
  | "decision"
  | "body"
  | "level"
  | "stars"
  | "issued_on"
  | "valid_until"
  | "note"
  | "submitted_by"
> & { idempotency_key: string }

/** Hands a filing in, in the caller's transaction. */
export async function insertFiling(trx: Knex.Transaction, filing: FilingToInsert): Promise<string> {
  const id = generateEntityId(undefined, "cfil")
  await trx("certificate_filing").insert({ ...filing, id })
  return id
}

/**
 * The filing, held against changes until the transaction ends; null when it is not there, or not this
 * producer's where one is named.
 */
export async function lockFiling(
  trx: Knex.Transaction,
  id: string,
  producerId?: string
): Promise<FilingRow | null> {
  const filing = await trx("certificate_filing")
    .where({
      id,
      deleted_at: null,
      ...(producerId === undefined ? {} : { producer_id: producerId }),
    })
    .forUpdate()
    .first<FilingRow | undefined>()
  return filing ?? null
}

/** Ends a filing that was locked before. What an operator read otherwise replaces what was claimed. */
export async function closeFiling(
  trx: Knex.Transaction,
  id: string,
  answer: {
    status: Exclude<FilingRow["status"], "submitted">
    answered_by: string
    reason?: string
    certificate_id?: string
  }
): Promise<void> {
  await trx("certificate_filing")
    .where({ id })
    .update({ ...answer, answered_at: trx.fn.now(), updated_at: trx.fn.now() })
}
