import { describe, expect, it } from "vitest"
import type { SheetCell, SheetRow } from "../decision-list/sheet.js"
import { readListingSheet, type ReadListingRow } from "./read-listing-sheet.js"

const sheet = (...rows: SheetCell[][]): SheetRow[] =>
  rows.map((cells, index) => ({ number: index + 1, cells }))

function readRows(...rows: SheetCell[][]): readonly ReadListingRow[] {
  const read = readListingSheet(sheet(...rows))
  if (!read.ok) throw new Error(read.problem)
  return read.rows
}

describe("readListingSheet", () => {
  it("[LS1] finds the header below a title, in any order, with accents or without", () => {
    const rows = readRows(
      ["BẢNG GIÁ HỢP TÁC XÃ", null, null, null],
      ["gia ban", "QUY CACH", "Ghi chú riêng", "Tên sản phẩm"],
      [120_000, "Gói 100 g", "hàng mới", "Trà Shan tuyết"]
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      row: 3,
      price: 120_000,
      pack: "Gói 100 g",
      wording: { title: "Trà Shan tuyết" },
      problems: [],
    })
  })

  it.each([[["Tên sản phẩm", "Quy cách"]], [["Giá", "Số lượng"]], [["STT", "Ghi chú"]]])(
    "[LS1] knows no header in %j",
    (cells) => {
      expect(readListingSheet(sheet(cells, ["x", 1]))).toEqual({
        ok: false,
        problem: "header_missing",
      })
    }
  )

  it("[LS1] looks for it in the first ten rows only", () => {
    const nothing = Array.from({ length: 10 }, () => ["x"])
    expect(readListingSheet(sheet(...nothing, ["Tên sản phẩm", "Giá"])).ok).toBe(false)
  })

  it("[LS1] passes over rows without anything", () => {
    expect(readRows(["Tên sản phẩm", "Quy cách", "Giá"], [null, " ", null])).toEqual([])
  })

  it("[LS2] leaves out what is empty", () => {
    const [row] = readRows(["Mã quy cách", "Giá", "Số lượng", "Mô tả"], ["variant_1", null, 5, ""])
    expect(row).toMatchObject({ price: null, stock: 5, weight_grams: null, wording: {} })
  })

  it("[LS5] misses name and pack size where there is no code", () => {
    const [row] = readRows(["Tên sản phẩm", "Quy cách", "Giá"], [null, null, 5_000])
    expect(row?.problems).toEqual(["title_missing", "pack_missing"])
  })

  it("[LS4] says which amount it can't read", () => {
    const [row] = readRows(
      ["Mã quy cách", "Giá", "Số lượng", "Khối lượng"],
      ["variant_1", "1,5", "nhiều", -1]
    )
    expect(row?.problems).toEqual(["price_unreadable", "stock_unreadable", "weight_unreadable"])
  })
})
