import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ImportOutcome, ListColumns, ListContext } from "@ocop/rules"

export type ImportStatus = "mapping" | "preview" | "applying" | "applied" | "undone"

/** A row of `certificate_import`, as far as its life needs it. */
export interface ImportRecord {
  id: string
  status: ImportStatus
  file_name: string
  sheets: { name: string; rows: number }[]
  sheet: number
  header_row: number | null
  columns: ListColumns
  context: ListContext
  digest: string | null
  created_by: string
  applied_by: string | null
}

const FIELDS = [
  "id",
  "status",
  "file_name",
  "sheets",
  "sheet",
  "header_row",
  "columns",
  "context",
  "digest",
  "created_by",
  "applied_by",
]

export async function readImport(
  knex: Knex | Knex.Transaction,
  importId: string
): Promise<ImportRecord | undefined> {
  const [record] = await select(knex, importId)
  return record
}

/** The same, held against everyone else until the transaction ends. */
export async function lockImport(
  trx: Knex.Transaction,
  importId: string
): Promise<ImportRecord | undefined> {
  const [record] = await select(trx, importId).forUpdate()
  return record
}

const select = (knex: Knex | Knex.Transaction, id: string) =>
  knex("certificate_import").select<ImportRecord[]>(FIELDS).where({ id }).whereNull("deleted_at")

/** What is in which column, as an operator has said it. */
export async function recordMapping(
  trx: Knex.Transaction,
  importId: string,
  mapping: Pick<ImportRecord, "sheet" | "header_row" | "columns" | "context"> & {
    skipped_rows: number
  }
): Promise<void> {
  await trx("certificate_import")
    .where({ id: importId })
    .update({
      ...mapping,
      columns: JSON.stringify(mapping.columns),
      context: JSON.stringify(mapping.context),
    })
}

/** What a preview found: rows by outcome, and the name of exactly this preview. */
export interface PreviewFound {
  counts: Partial<Record<ImportOutcome, number>>
  digest: string
}

/** Writes down what a preview found; the import waits for confirmation from then on. */
export async function recordPreview(
  trx: Knex.Transaction,
  importId: string,
  { counts, digest }: PreviewFound,
  stopped: "preview_stale" | null
): Promise<void> {
  await trx("certificate_import")
    .where({ id: importId })
    .update({
      status: "preview",
      counts: JSON.stringify(counts),
      digest,
      stopped,
      lease_until: null,
      progress_done: 0,
      progress_total: 0,
      updated_at: trx.fn.now(),
    })
}
