import type { SheetBuilder } from "../sheet-builder"
import { SpreadsheetRefused } from "../spreadsheet-refused"
import { cellAddress, type CellAddress } from "./cell-address"
import { cellValue, type CellContext } from "./cell-value"
import type { Archive } from "./open-archive"
import { parseXml } from "./parse-xml"

/**
 * Reads the cells of a sheet into `sheet`, row by row, and stops where a limit is passed. Of a formula the
 * last result is read. What surrounds the cells (pictures, lists of choices, colours) is skipped.
 */
export async function readSheet(
  archive: Archive,
  part: string,
  context: CellContext,
  sheet: SheetBuilder
): Promise<void> {
  // Where the last cell was, for writers that leave addresses out.
  let at: CellAddress = { row: 0, column: -1 }
  let cell: { type: string | undefined; style: number; text: string } | undefined
  let inValue = false
  let inAid = false
  await parseXml(archive.read(part), {
    open(name, { r, t, s, ref }) {
      switch (name) {
        case "row":
          at = { row: r === undefined ? at.row + 1 : Number(r), column: -1 }
          break
        case "c":
          at = r === undefined ? { row: at.row, column: at.column + 1 } : addressOf(r)
          cell = { type: t, style: Number(s ?? 0), text: "" }
          break
        case "v":
        case "t":
          inValue = !inAid
          break
        case "rPh":
          inAid = true
          break
        case "mergeCell":
          mergeRange(ref ?? "", sheet)
      }
    },
    text(piece) {
      if (cell && inValue) {
        cell.text += piece
      }
    },
    close(name) {
      inValue = false
      inAid &&= name !== "rPh"
      if (name === "c" && cell) {
        const value = cellValue(cell, context)
        if (value !== null) {
          sheet.set(at.row, at.column, value)
        }
        cell = undefined
      }
    },
  })
}

/** A reference that is no range does no harm. */
function mergeRange(ref: string, sheet: SheetBuilder): void {
  const [from, to] = ref.split(":").map(cellAddress)
  if (from && to) {
    sheet.merge(from, to)
  }
}

function addressOf(written: string): CellAddress {
  const address = cellAddress(written)
  if (!address) {
    throw new SpreadsheetRefused("damaged")
  }
  return address
}
