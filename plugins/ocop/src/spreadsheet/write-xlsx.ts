import { PassThrough } from "node:stream"
import { buffer } from "node:stream/consumers"
import { setImmediate } from "node:timers/promises"
import type ExcelJS from "exceljs"
import { cleanText } from "./clean-text"
import { sheetNames } from "./sheet-names"
import type { WrittenCell, WrittenSheet } from "./written-sheet"

/** Rows written before others get their turn. */
const BREATH = 250
/** One object, because exceljs looks a style up once per object. */
const DAY_STYLE = { numFmt: "dd/mm/yyyy" }

/**
 * An Excel workbook: a bold header row that stays in sight, a filter on it, days as real dates shown
 * dd/mm/yyyy. Text is cleaned as `readSpreadsheet` cleans it, and always a text cell, whatever it begins with.
 *
 * @param sheets at most some 20,000 rows each: the finished file is held in memory
 */
export async function writeXlsx(sheets: readonly WrittenSheet[]): Promise<Buffer> {
  // Half a second to load, and a server writes its first list long after its start.
  const { default: exceljs } = await import("exceljs")
  const stream = new PassThrough()
  const file = buffer(stream)
  // Texts stand in their cells: a table of them would be written in one go at the end, with everybody waiting.
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream, useStyles: true })
  const names = sheetNames(sheets.map(({ name }) => name))
  for (const [index, sheet] of sheets.entries()) {
    await writeSheet(workbook, names[index] ?? "", sheet)
  }
  await workbook.commit()
  return file
}

async function writeSheet(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  name: string,
  { columns, rows }: WrittenSheet
): Promise<void> {
  const worksheet = workbook.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1 }] })
  worksheet.columns = columns.map(({ header, width }) => ({
    width: width ?? Math.max(10, header.length + 4),
  }))
  const header = worksheet.addRow(columns.map((column) => writeText(column.header)))
  header.font = { bold: true }
  header.commit()
  for (const [index, cells] of rows.entries()) {
    const row = worksheet.addRow(cells.map(writeCell))
    cells.forEach((cell, column) => {
      if (cell !== null && typeof cell === "object") {
        row.getCell(column + 1).style = DAY_STYLE
      }
    })
    row.commit()
    if (index % BREATH === 0) {
      await setImmediate()
    }
  }
  worksheet.autoFilter = {
    from: { row: 1, column: 1 },
    to: { row: rows.length + 1, column: Math.max(1, columns.length) },
  }
  worksheet.commit()
}

function writeCell(cell: WrittenCell): string | number | Date | null {
  if (typeof cell === "string") {
    return writeText(cell)
  }
  return cell === null || typeof cell === "number" ? cell : new Date(`${cell.day}T00:00:00Z`)
}

/** `_x0041_` is how the format escapes a character: text that happens to read so is escaped itself. */
function writeText(text: string): string {
  return cleanText(text).replace(/_x(?=[0-9A-Fa-f]{4}_)/g, "_x005F_x")
}
