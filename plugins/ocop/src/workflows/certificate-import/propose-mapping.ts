import {
  columnsOf,
  findListHeader,
  headersAt,
  readListContext,
  type ListColumns,
  type ListContext,
  type ListHeader,
  type SheetRow,
} from "@ocop/rules"
import { loadGazetteer } from "../../modules/origin/place-tables"

/** What a list seems to hold, for its operator to look over. */
export interface ProposedMapping {
  sheet: number
  /** Null when no row looks like a header. */
  header_row: number | null
  columns: ListColumns
  context: ListContext
}

/** Takes the first sheet that has a header row: workbooks begin with covers and letters. */
export function proposeMapping(sheets: readonly (readonly SheetRow[])[]): ProposedMapping {
  const headers = sheets.map(findListHeader)
  const sheet = Math.max(
    0,
    headers.findIndex(({ header_row }) => header_row !== null)
  )
  const { header_row, columns, context } = readSheet(sheets[sheet] ?? [])
  return { sheet, header_row, columns, context }
}

/**
 * Reads one sheet from its header row, and from the title rows above it.
 *
 * @param header_row the row to take for the header; looked for when not given
 */
export function readSheet(
  rows: readonly SheetRow[],
  header_row?: number
): ListHeader & { context: ListContext } {
  const header = header_row === undefined ? findListHeader(rows) : headerAt(rows, header_row)
  return { ...header, context: readListContext(rows, header.header_row, loadGazetteer()) }
}

function headerAt(rows: readonly SheetRow[], header_row: number): ListHeader {
  const headers = headersAt(rows, header_row)
  return { header_row, headers, columns: columnsOf(headers) }
}
