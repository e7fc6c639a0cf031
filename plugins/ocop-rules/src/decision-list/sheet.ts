import type { IsoDay } from "../day.js"

/**
 * One cell as a spreadsheet or a CSV line gives it. Text is composed to NFC and trimmed, an empty cell is
 * null; a cell formatted as a date is its calendar day. A number may still be a date's serial number.
 */
export type SheetCell = string | number | { readonly day: IsoDay } | null

/**
 * One row that is not empty. A merged range has its value in the first column of every row it covers and
 * null in its other columns, so a producer's cell that spans five products is there five times.
 */
export interface SheetRow {
  /** As the spreadsheet program shows it, from 1. */
  readonly number: number
  readonly cells: readonly SheetCell[]
}
