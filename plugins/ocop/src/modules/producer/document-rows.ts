import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { DocumentKind } from "@ocop/rules"

export interface DocumentToRecord {
  producer_id: string
  kind: DocumentKind | "claim-proof"
  file_id: string
  file_name: string
  mime_type: string
  size: number
  sha256: string
  uploaded_by: string
}

export interface DocumentRow extends DocumentToRecord {
  id: string
  created_at: Date
}

export async function documentsOf(
  knex: Knex | Knex.Transaction,
  producerId: string
): Promise<DocumentRow[]> {
  return knex("producer_document")
    .where({ producer_id: producerId })
    .whereNull("deleted_at")
    .orderBy(["created_at", "id"])
}

/** A paper of this producer; another's is not there. */
export async function findDocument(
  knex: Knex | Knex.Transaction,
  producerId: string,
  id: string
): Promise<DocumentRow | null> {
  const row = await knex("producer_document")
    .where({ producer_id: producerId, id })
    .whereNull("deleted_at")
    .first<DocumentRow | undefined>()
  return row ?? null
}

/** The same file handed in for the same purpose before. */
export async function sameDocument(
  knex: Knex | Knex.Transaction,
  { producer_id, kind, sha256 }: Pick<DocumentToRecord, "producer_id" | "kind" | "sha256">
): Promise<DocumentRow | null> {
  const row = await knex("producer_document")
    .where({ producer_id, kind, sha256 })
    .whereNull("deleted_at")
    .first<DocumentRow | undefined>()
  return row ?? null
}

export async function insertDocument(
  trx: Knex.Transaction,
  document: DocumentToRecord
): Promise<DocumentRow> {
  const [row] = await trx("producer_document")
    .insert({ ...document, id: generateEntityId(undefined, "pdoc") })
    .returning<DocumentRow[]>("*")
  return row!
}

/** Takes a paper back. Its row stays, so that the log can be read; the file is the caller's to delete. */
export async function removeDocument(trx: Knex.Transaction, id: string): Promise<void> {
  await trx("producer_document").where({ id }).update({ deleted_at: trx.fn.now() })
}
