import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { readList, type ListColumns, type ListContext } from "@ocop/rules"
import { replaceEntries } from "../../modules/certificate-import/import-entries"
import { recordMapping, recordPreview } from "../../modules/certificate-import/import-record"
import { readChoices, readImportRows } from "../../modules/certificate-import/import-rows"
import { today } from "../../modules/clock/process-clock"
import { loadGazetteer } from "../../modules/origin/place-tables"
import { planImportEntries } from "./plan-import-entries"

/** Which part of which sheet is the list, and what is the same for all of it. */
export interface ListMapping {
  sheet: number
  header_row: number
  columns: ListColumns
  context: ListContext
}

/** Reads the list with a mapping, plans it, and puts the preview in the place of the one before. */
export async function previewImport(
  trx: Knex.Transaction,
  importId: string,
  { sheet, header_row, columns, context }: ListMapping
): Promise<void> {
  const rows = await readImportRows(trx, importId, sheet)
  const choices = await readChoices(trx, importId, sheet)
  const list = readList(rows, { header_row, columns }, context, loadGazetteer(), choices, today())
  const plan = await planImportEntries(trx, { id: importId, sheet }, list.entries)
  await replaceEntries(trx, importId, plan.planned)
  await recordMapping(trx, importId, {
    sheet,
    header_row,
    columns,
    context,
    skipped_rows: list.skipped.length,
  })
  await recordPreview(trx, importId, plan, null)
}
