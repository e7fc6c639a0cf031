import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { readEntries } from "../../modules/certificate-import/import-entries"
import { readImport } from "../../modules/certificate-import/import-record"
import { certificateNumbers } from "../../modules/certification/certificate-numbers"
import { writeCsv } from "../../spreadsheet/write-csv"
import { writeXlsx } from "../../spreadsheet/write-xlsx"
import { assertStatus, knownImport } from "./known-import"
import { REPORT_COLUMNS, reportRow } from "./report-rows"

/** A file for whoever has to know what became of each row. */
export interface ImportReport {
  file_name: string
  mime_type: string
  content: Buffer
}

/**
 * What will happen, or has happened, to each row of a list.
 *
 * @throws MedusaError with the codes ocop.import_not_found, or ocop.import_status_conflict before the preview
 */
export async function reportImport(
  knex: Knex,
  importId: string,
  format: "xlsx" | "csv"
): Promise<ImportReport> {
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
  const file_name = `bao-cao-${record.file_name.replace(/\.[^.]*$/, "")}.${format}`
  return format === "csv"
    ? { file_name, mime_type: "text/csv; charset=utf-8", content: writeCsv(REPORT_COLUMNS, rows) }
    : {
        file_name,
        mime_type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        content: await writeXlsx([{ name: "Báo cáo", columns: REPORT_COLUMNS, rows }]),
      }
}
