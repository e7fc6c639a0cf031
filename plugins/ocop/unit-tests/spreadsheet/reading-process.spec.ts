import { describe, expect, it } from "vitest"
import { readSpreadsheet } from "../../src/spreadsheet/read-spreadsheet"
import { writeXlsx } from "../../src/spreadsheet/write-xlsx"
import { aWorkbook } from "./a-workbook"

const LIST = Buffer.from("Tên,Sao\nChè,4\n")

describe("a file is read in a process of its own", { timeout: 60_000 }, () => {
  it("that sends back all of 10,000 rows of 12 columns", async () => {
    const rows = Array.from({ length: 10_000 }, (_, row) =>
      Array.from({ length: 12 }, (_, column) => `Sản phẩm ${row} của hợp tác xã ${column}`)
    )
    const columns = rows[0]?.map((_, column) => ({ header: `Cột ${column}` })) ?? []
    const { sheets } = await readSpreadsheet(
      await writeXlsx([{ name: "A", columns, rows }]),
      "a.xlsx"
    )
    expect(sheets[0]?.rows).toHaveLength(10_001)
    expect(sheets[0]?.rows.at(-1)).toEqual({ number: 10_001, cells: rows.at(-1) })
  })

  it("that says why it refuses, and of which file", async () => {
    await expect(readSpreadsheet(aWorkbook({ sheets: [] }), "trống.xlsx")).rejects.toMatchObject({
      name: "SpreadsheetRefused",
      reason: "no_rows",
      fileName: "trống.xlsx",
    })
  })

  it("that is killed when it takes too long", async () => {
    await expect(readSpreadsheet(LIST, "a.csv", { milliseconds: 1 })).rejects.toMatchObject({
      reason: "took_too_long",
      detail: { limit: 1 },
    })
  })

  it("that dies alone when there is no memory left", async () => {
    await expect(readSpreadsheet(LIST, "a.csv", { heapMegabytes: 2 })).rejects.toMatchObject({
      reason: "too_large",
      detail: { found: "memory" },
    })
  })

  it("that takes its turn", async () => {
    const all = await Promise.allSettled([
      readSpreadsheet(LIST, "1.csv"),
      readSpreadsheet(LIST, "2.csv", { milliseconds: 1 }),
      readSpreadsheet(LIST, "3.csv"),
      readSpreadsheet(LIST, "4.csv"),
    ])
    expect(all.map(({ status }) => status)).toEqual([
      "fulfilled",
      "rejected",
      "fulfilled",
      "fulfilled",
    ])
  })
})

it("a file that is too large, or no spreadsheet, needs no process", async () => {
  const noProcess = { heapMegabytes: 2 }
  await expect(
    readSpreadsheet(Buffer.alloc(11 * 1024 * 1024), "a.xlsx", noProcess)
  ).rejects.toMatchObject({ reason: "too_large", detail: { limit: 10 * 1024 * 1024 } })
  await expect(readSpreadsheet(Buffer.from("%PDF-1.7"), "a.xlsx", noProcess)).rejects.toMatchObject(
    {
      reason: "not_a_spreadsheet",
      detail: { found: "pdf" },
    }
  )
})
