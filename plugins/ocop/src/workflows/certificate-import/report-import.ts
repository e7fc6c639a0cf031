import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { readEntries } from "../../modules/certificate-import/import-entries"
import { readImport } from "../../modules/certificate-import/import-record"
import { certificateNumbers } from "../../modules/certification/certificate-numbers"
import { sheetFile, type SheetFile } from "../../spreadsheet/sheet-file"
import { assertStatus, knownImport } from "./known-import"
import { REPORT_COLUMNS, reportRow } from "./report-rows"

/**
 * What will happen, or has happened, to each row of a list.
 *
 * @throws MedusaError with the codes ocop.import_not_found, or ocop.import_status_conflict before the preview
 */
export async function reportImport(
  knex: Knex,
  importId: string,
  format: "xlsx" | "csv"
): Promise<SheetFile> {
  const record = knownImport(await readImport(knex, importId), importId)
  assertStatus(record, ["preview", "applying", "applied", "undone"])
  const entries = await readEntries(knex, importId)
  const numbers = await certificateNumbers(
    knex,
    entries.flatMap(({ certificate_id }) => certificate_id ?? [])
  )
  const rows = entries.map(({ planned, certificate_id }) =>
    reportRow({ planned, number: numbers.get(certificate_id ?? "") ?? null }, record.status)
  )
  const name = `bao-cao-${record.file_name.replace(/\.[^.]*$/, "")}`
  return sheetFile({ name: "Báo cáo", columns: REPORT_COLUMNS, rows }, name, format)
}
