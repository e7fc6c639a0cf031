import { cellText } from "./cell-text.js"
import { columnsOf, matchHeader } from "./header-fields.js"
import { HALF_HEADERS } from "./header-wordings.js"
import type { ListColumns } from "../list-field.js"
import type { SheetRow } from "../sheet.js"
import { wordingKey } from "./wording.js"

/** The header of a list, or what stands for "none found". */
export interface ListHeader {
  /** Row of the sheet, from 1; of a header of two rows the lower one. */
  readonly header_row: number | null
  readonly columns: ListColumns
  /** Headers by column, "" where there is none. */
  readonly headers: readonly string[]
}

/** Rows that are looked at for a header; titles are seldom longer. */
const ROWS_LOOKED_AT = 30

/**
 * Finds the header: the row that names most fields, the product and one more at the least, of equals the
 * first. Only a proposal, which an operator sees and can change.
 */
export function findListHeader(rows: readonly SheetRow[]): ListHeader {
  let best: ListHeader = { header_row: null, columns: {}, headers: [] }
  for (const row of rows.slice(0, ROWS_LOOKED_AT)) {
    const headers = headersAt(rows, row.number)
    const columns = columnsOf(headers)
    const fields = Object.keys(columns).length
    const known = Object.keys(best.columns).length
    if (columns.product === undefined || fields < 2 || fields <= known) continue
    best = { header_row: row.number, columns, headers }
  }
  return best
}

/**
 * The headers of a row by column. When the row above it is the upper half of the same header (merged
 * cells over "Tên" and "Địa chỉ"), each is read together with what stands above.
 */
export function headersAt(rows: readonly SheetRow[], header_row: number): readonly string[] {
  const at = rows.findIndex(({ number }) => number === header_row)
  const row = rows[at]
  if (!row) return []
  const lower = row.cells.map((cell) => cellText(cell))
  const above = rows[at - 1]
  const upper = above?.number === header_row - 1 ? above.cells.map((cell) => cellText(cell)) : []
  return isUpperHalf(upper) && isLowerHalf(lower) ? joinHalves(upper, lower) : lower
}

function isUpperHalf(headers: readonly string[]): boolean {
  return headers.filter((header) => matchHeader(header) !== null).length >= 2
}

/** Every cell of it is a header as well: a first row of data is not. */
function isLowerHalf(headers: readonly string[]): boolean {
  const written = headers.filter((header) => header !== "")
  const halves = written.filter((header) => HALF_HEADERS.includes(wordingKey(header)))
  const whole = written.filter((header) => matchHeader(header) !== null)
  return whole.length > 0 && whole.length + halves.length === written.length
}

function joinHalves(upper: readonly string[], lower: readonly string[]): string[] {
  let over = ""
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const [top, below] = [upper[column] ?? "", lower[column] ?? ""]
    if (top !== "") over = top
    if (below === "" || below === top) return top
    return matchHeader(below)?.tier === 0 || over === "" ? below : `${over} ${below}`
  })
}
