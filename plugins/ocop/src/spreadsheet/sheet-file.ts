import { writeCsv } from "./write-csv"
import { writeXlsx } from "./write-xlsx"
import type { WrittenSheet } from "./written-sheet"

/** A spreadsheet to be downloaded. */
export interface SheetFile {
  file_name: string
  mime_type: string
  content: Buffer
}

/** @param name of the file, without its ending */
export async function sheetFile(
  sheet: WrittenSheet,
  name: string,
  format: "xlsx" | "csv"
): Promise<SheetFile> {
  return format === "csv"
    ? {
        file_name: `${name}.csv`,
        mime_type: "text/csv; charset=utf-8",
        content: writeCsv(sheet.columns, sheet.rows),
      }
    : {
        file_name: `${name}.xlsx`,
        mime_type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        content: await writeXlsx([sheet]),
      }
}
