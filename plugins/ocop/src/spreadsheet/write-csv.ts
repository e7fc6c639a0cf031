import { cleanText } from "./clean-text"
import { guardFormula } from "./formula-guard"
import type { WrittenCell, WrittenColumn } from "./written-sheet"

const BYTE_ORDER_MARK = "\ufeff"

/**
 * A CSV file that Excel opens by a double click: UTF-8 with its mark, commas, CRLF. Texts are cleaned as
 * `readSpreadsheet` cleans them. Every one is quoted, so that no sign in it can be taken for a delimiter, and
 * one that a program would run as a formula gets an apostrophe, which `readSpreadsheet` takes off again.
 * Days are ISO days: Excel understands them in every language, while 05/06 is another day elsewhere.
 */
export function writeCsv(
  columns: readonly WrittenColumn[],
  rows: readonly (readonly WrittenCell[])[]
): Buffer {
  const lines = [columns.map(({ header }) => header), ...rows].map((cells) =>
    cells.map(writeCell).join(",")
  )
  return Buffer.from(BYTE_ORDER_MARK + lines.map((line) => `${line}\r\n`).join(""), "utf8")
}

function writeCell(cell: WrittenCell): string {
  if (cell === null) {
    return ""
  }
  if (typeof cell === "number") {
    return String(cell)
  }
  return typeof cell === "string"
    ? `"${guardFormula(cleanText(cell)).replaceAll('"', '""')}"`
    : cell.day
}
