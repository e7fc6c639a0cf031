import type { SheetRow } from "@ocop/rules"

/** A visible sheet of a workbook, or the one sheet of a CSV file. Every row has the same number of cells. */
export interface Sheet {
  readonly name: string
  readonly rows: SheetRow[]
}

export interface Spreadsheet {
  readonly format: "xlsx" | "csv"
  readonly sheets: Sheet[]
}
