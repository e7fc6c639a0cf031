import { expect, it } from "vitest"
import { readStatement } from "../src/index"

const rows = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => line.trim().split(";"))

it("reads a bank's statement under its letterhead", () => {
  const read = readStatement(
    rows(`
      NGAN HANG TMCP NGOAI THUONG;;;;
      Số tài khoản;0071000123456;;;
      Ngày giao dịch;Số tham chiếu;Số tiền ghi nợ;Số tiền ghi có;Mô tả
      22/11/2026 09:30:15;5078-61;;266.500;OCOP7K2M9QXTRD
      22/11/2026;5078-62;18,000.00;;Phi chuyen tien
      ;;Tổng số;266.500;
      22/11/2026;5078-63;;0,5;le
    `),
    "0071000123456"
  )
  expect(read).toMatchObject({
    movements: [
      {
        row: 4,
        transaction_id: "5078-61",
        direction: "in",
        amount: 266_500,
        content: "OCOP7K2M9QXTRD",
        account: "0071000123456",
        bank_reference: "5078-61",
        booked_at: new Date("2026-11-22T02:30:15Z"),
      },
      { row: 5, direction: "out", amount: 18_000, booked_at: new Date("2026-11-21T17:00:00Z") },
    ],
    problems: [
      { row: 6, problem: "no_date" },
      { row: 7, problem: "no_amount" },
    ],
  })
})

it("tells equal rows without a number apart, and finds both again in the same file", () => {
  const file = rows(`
    Date;Description;Amount
    2026-11-22 10:00;OCOP7K2M9QXTRD;+215 000 VND
    2026-11-22 10:00;OCOP7K2M9QXTRD;+215 000 VND
    2026-11-22 10:00;rent;-1.000.000
  `)
  const [first, second, third] = readStatement(file, "1")!.movements
  expect(first!.transaction_id).not.toBe(second!.transaction_id)
  expect([first, second, third].map((one) => one!.amount)).toEqual([215_000, 215_000, 1_000_000])
  expect(third!.direction).toBe("out")
  expect(readStatement(file, "1")!.movements[1]!.transaction_id).toBe(second!.transaction_id)
})

it("is nothing without columns that it knows", () => {
  expect(readStatement(rows("a;b\n1;2"), "1")).toBeNull()
  expect(readStatement([], "1")).toBeNull()
})
