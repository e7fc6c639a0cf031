import { describe, expect, it } from "vitest"
import type { SheetCell } from "../decision-list/sheet.js"
import { readRemittanceSheet } from "./remittance-sheet.js"

const sheet = (...rows: SheetCell[][]) => rows.map((cells, index) => ({ number: index + 1, cells }))

describe("a courier's statement", () => {
  it.each([
    ["Mã vận đơn", "Tiền thu hộ", "Cước"],
    ["MÃ VẬN ĐƠN (khách hàng)", "Số tiền thu hộ (VNĐ)", "Tổng phí dịch vụ"],
    ["Số hiệu bưu gửi", "COD", "Phí"],
    ["Tracking number", "COD amount", "Fee"],
  ])("[CD8] columns %s, %s, %s are found below a title", (code, amount, fee) => {
    const read = readRemittanceSheet(
      sheet(
        ["BẢNG KÊ THU HỘ", null, null, null],
        ["STT", fee, code, amount],
        [1, "16.500", "VTP 001", "120.000"],
        [2, null, 123456789, 96_500]
      )
    )
    expect(read).toEqual({
      ok: true,
      rows: [
        { row: 3, tracking_code: "VTP 001", amount: 120_000, fee: 16_500 },
        { row: 4, tracking_code: "123456789", amount: 96_500, fee: null },
      ],
    })
  })

  it("[CD8] sums and empty rows are left out, and no amount is guessed", () => {
    const read = readRemittanceSheet(
      sheet(
        ["Mã vận đơn", "Tiền thu hộ"],
        ["A1", "120.000,5"],
        ["A2", -1],
        ["A3", "chưa thu"],
        ["A4", null],
        [null, "216.500"],
        ["Tổng cộng", "216.500"]
      )
    )
    expect(
      read.ok && read.rows.map(({ tracking_code, amount }) => [tracking_code, amount])
    ).toEqual([
      ["A1", null],
      ["A2", null],
      ["A3", null],
      ["A4", null],
    ])
  })

  it.each([
    [sheet(["Mã vận đơn", "Người nhận"], ["A1", "Hoa"])],
    [sheet(["Tiền thu hộ"], [120_000])],
    [sheet()],
  ])("[CD8] is no statement without a code and an amount", (rows) => {
    expect(readRemittanceSheet(rows)).toEqual({ ok: false, problem: "header_missing" })
  })
})
