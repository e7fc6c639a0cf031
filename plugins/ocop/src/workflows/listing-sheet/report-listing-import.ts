import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { readListingImport } from "../../modules/listing-import/import-record"
import { sheetFile, type SheetFile } from "../../spreadsheet/sheet-file"
import type { WrittenCell, WrittenColumn } from "../../spreadsheet/written-sheet"
import { knownListingImport } from "./known-listing-import"
import { presentListingImport } from "./present-listing-import"
import { OUTCOME_WORDS, changeWords, problemWords } from "./report-words"

const COLUMNS: readonly WrittenColumn[] = [
  { header: "Dòng", width: 8 },
  { header: "Tên sản phẩm", width: 40 },
  { header: "Quy cách", width: 20 },
  { header: "Kết quả", width: 22 },
  { header: "Thay đổi", width: 60 },
  { header: "Lý do", width: 50 },
]

/**
 * What a sheet would do, or has done, row by row, to keep or to hand on.
 *
 * @throws MedusaError with the code ocop.import_not_found
 */
export async function reportListingImport(
  knex: Knex,
  producerId: string,
  id: string,
  format: "xlsx" | "csv"
): Promise<SheetFile> {
  const record = knownListingImport(await readListingImport(knex, producerId, id), id)
  const { rows, file_name } = presentListingImport(record)
  const written = rows.map(
    ({ row, title, pack, outcome, changes, problems, result }): WrittenCell[] => [
      row,
      title,
      pack,
      result === null ? OUTCOME_WORDS[outcome] : result === "written" ? "Đã ghi" : "Chưa ghi được",
      changes.map(changeWords).join("; "),
      [...problems, ...(result === null || result === "written" ? [] : [result])]
        .map(problemWords)
        .join("; "),
    ]
  )
  const name = `ket-qua-${file_name.replace(/\.[^.]*$/, "")}`
  return sheetFile({ name: "Kết quả", columns: COLUMNS, rows: written }, name, format)
}
