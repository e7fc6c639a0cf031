import ExcelJS from "exceljs"
import { describe, expect, it } from "vitest"
import { sheetNames } from "../../src/spreadsheet/sheet-names"
import { writeCsv } from "../../src/spreadsheet/write-csv"
import { writeXlsx } from "../../src/spreadsheet/write-xlsx"
import type { WrittenCell } from "../../src/spreadsheet/written-sheet"
import { cellsOf, readHere } from "./read-here"

const COLUMNS = [{ header: "Tên" }, { header: "Ngày cấp", width: 30 }]
const DANGEROUS = [
  "=1+1",
  "+84912345678",
  "-2+3",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "'=1",
  "=cmd|' /C calc'!A0",
]

/** The lines of a CSV file without its byte order mark. */
const linesOf = (rows: WrittenCell[][]) =>
  writeCsv(COLUMNS, rows).toString("utf8").slice(1).split("\r\n").slice(1, -1)

async function excelOf(rows: WrittenCell[][]) {
  const workbook = new ExcelJS.Workbook()
  const bytes = await writeXlsx([{ name: "Kết quả", columns: COLUMNS, rows }])
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer)
  return workbook.worksheets[0] as ExcelJS.Worksheet
}

describe("a CSV file", () => {
  it("has a byte order mark, commas and CRLF", () => {
    const bytes = writeCsv(COLUMNS, [
      ["Chè, trà", { day: "2025-06-18" }],
      [null, 78.66],
    ])
    expect(bytes.toString("utf8")).toBe(
      '\ufeff"Tên","Ngày cấp"\r\n"Chè, trà",2025-06-18\r\n,78.66\r\n'
    )
  })

  it.each(DANGEROUS)("lets no program run %j", (text) => {
    expect(linesOf([[text, null]])[0]).toMatch(/^"'/)
  })

  it.each([
    ["a negative number", -5, "-5,"],
    ["a negative number that is text", "-78,66", '"-78,66",'],
    ["an ordinary text", "Chè = trà", '"Chè = trà",'],
  ])("leaves %s alone", (_, cell, line) => {
    expect(linesOf([[cell, null]])).toEqual([line])
  })
})

describe("an Excel file", () => {
  it("has a bold header that stays in sight, a filter and real days", async () => {
    const sheet = await excelOf([["Chè", { day: "2025-06-18" }]])
    expect(sheet.name).toBe("Kết quả")
    expect(sheet.getRow(1).font).toMatchObject({ bold: true })
    expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 1 })
    expect(sheet.autoFilter).toBe("A1:B2")
    expect(sheet.getColumn(2).width).toBe(30)
    expect(sheet.getCell("B2").value).toEqual(new Date(Date.UTC(2025, 5, 18)))
    expect(sheet.getCell("B2").numFmt).toBe("dd/mm/yyyy")
  })

  it.each(DANGEROUS)("holds %j as a text", async (text) => {
    const cell = (await excelOf([[text, null]])).getCell("A2")
    expect([cell.type, cell.formula]).toEqual([ExcelJS.ValueType.String, undefined])
  })

  it("holds several sheets", async () => {
    const bytes = await writeXlsx([
      { name: "Đã nhận", columns: COLUMNS, rows: [["Chè", 1]] },
      { name: "Từ chối", columns: COLUMNS, rows: [] },
    ])
    expect((await readHere(bytes)).sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ["Đã nhận", 2],
      ["Từ chối", 1],
    ])
  })
})

describe("both are read back", () => {
  const text = [
    ...DANGEROUS.map((it) => it.trim()),
    "_x0041_",
    "R&D <b>",
    "&amp;lt;",
    "sep=;",
    "''+",
  ]

  it("from CSV", async () => {
    const bytes = writeCsv(
      COLUMNS,
      text.map((it) => [it, -5])
    )
    expect((await cellsOf(bytes))?.slice(1)).toEqual(text.map((it) => [it, "-5"]))
  })

  it("from Excel", async () => {
    const rows = text.map((it) => [it, { day: "2025-06-18" }])
    const bytes = await writeXlsx([{ name: "A", columns: COLUMNS, rows }])
    expect((await cellsOf(bytes))?.slice(1)).toEqual(rows)
  })
})

describe("the name of a sheet", () => {
  it.each([
    [["Kết quả 12/2026"], ["Kết quả 12 2026"]],
    [["a[b]:c?*\\"], ["a b  c"]],
    [["'"], ["Sheet"]],
    [["ă".repeat(40)], ["ă".repeat(31)]],
    [
      ["Chè", "chè", "CHÈ"],
      ["Chè", "chè (2)", "CHÈ (3)"],
    ],
    [
      ["b".repeat(31), "b".repeat(32)],
      ["b".repeat(31), `${"b".repeat(27)} (2)`],
    ],
  ])("%j becomes %j", (wanted, expected) => {
    expect(sheetNames(wanted)).toEqual(expected)
  })
})
