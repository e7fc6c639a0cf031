import ExcelJS from "exceljs"
import type { UploadedFile } from "./client"
import type { PrintedCell, PrintedList } from "./printed-list"

/** A printed list as a file of each format. */
export const LIST_FILES: Record<string, (list: PrintedList) => Promise<UploadedFile>> = {
  XLSX: asWorkbook,
  CSV: asCsv,
}

async function asWorkbook({ rows, merged }: PrintedList): Promise<UploadedFile> {
  const workbook = new ExcelJS.Workbook()
  workbook.addWorksheet("Trang bìa").addRow(["UỶ BAN NHÂN DÂN"])
  const sheet = workbook.addWorksheet("Danh sách")
  for (const cells of rows) {
    const row = sheet.addRow(cells)
    cells.forEach((cell, column) => {
      if (cell instanceof Date) {
        row.getCell(column + 1).numFmt = "dd/mm/yyyy"
      }
    })
  }
  for (const range of merged) {
    sheet.mergeCells(range)
  }
  return { name: "danh-sach.xlsx", content: Buffer.from(await workbook.xlsx.writeBuffer()) }
}

/** As Excel saves it in Viet Nam: semicolons, decimal commas, a byte order mark. */
async function asCsv({ rows }: PrintedList): Promise<UploadedFile> {
  const lines = rows.map((cells) => cells.map(field).join(";"))
  return { name: "danh-sach.csv", content: `\ufeff${lines.map((line) => `${line}\r\n`).join("")}` }
}

function field(cell: PrintedCell): string {
  if (cell instanceof Date) {
    const [year, month, day] = cell.toISOString().slice(0, 10).split("-")
    return `${day}/${month}/${year}`
  }
  const text = typeof cell === "number" ? String(cell).replace(".", ",") : (cell ?? "")
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
