import type { SheetRow } from "@ocop/rules"
import { refuseImport } from "./refuse-import"
import type { ListMapping } from "./preview-import"

/**
 * @param rows of the sheet that the mapping names
 * @throws MedusaError with the code ocop.import_mapping_invalid when it names a sheet, a row or a column that
 *   is not there, or one column twice; ocop.import_columns_missing without product or producer
 */
export function assertMapping(
  { sheet, header_row, columns }: ListMapping,
  { sheets }: { sheets: readonly unknown[] },
  rows: readonly SheetRow[]
): void {
  const invalid = (problem: string) => refuseImport("ocop.import_mapping_invalid", problem)
  if (sheet >= sheets.length) {
    invalid(`The file has ${sheets.length} sheets; there is no sheet ${sheet}`)
  }
  const last = rows.at(-1)?.number ?? 0
  if (header_row > last) {
    invalid(`The sheet ends at row ${last}; its header cannot be row ${header_row}`)
  }
  const width = Math.max(0, ...rows.slice(0, 1).map(({ cells }) => cells.length))
  const named = Object.values(columns)
  const outside = named.find((column) => column >= width)
  if (outside !== undefined) {
    invalid(`The sheet has ${width} columns, counted from 0; there is no column ${outside}`)
  }
  if (new Set(named).size < named.length) {
    invalid("A column holds one field: two fields name the same column")
  }
  if (columns.product === undefined || columns.producer === undefined) {
    refuseImport(
      "ocop.import_columns_missing",
      "Say which column holds the product and which the producer: without them no row can be read"
    )
  }
}
