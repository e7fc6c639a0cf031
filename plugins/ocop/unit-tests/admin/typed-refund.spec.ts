import { expect, it } from "vitest"
import { readTypedRefund } from "../../src/admin/complaints/typed-refund"

const lines = [
  { line_id: "tea", title: "Trà", quantity: 3, left: 120_000 },
  { line_id: "honey", title: "Mật ong", quantity: 1, left: 90_000 },
]
const read = (amount: string, quantity = "") =>
  readTypedRefund(lines, { tea: { amount, quantity } })

it("gives back nothing when nothing was typed", () => {
  expect(readTypedRefund(lines, {})).toEqual({ refund: [], sum: 0, wrong: {} })
  expect(read(" ", " ")).toEqual({ refund: [], sum: 0, wrong: {} })
})

it("sums what was typed by line, and takes an empty quantity for money alone", () => {
  const typed = {
    tea: { amount: "120.000 ₫", quantity: "2" },
    honey: { amount: "1", quantity: "" },
  }
  expect(readTypedRefund(lines, typed)).toEqual({
    refund: [
      { line_id: "tea", quantity: 2, amount: 120_000 },
      { line_id: "honey", quantity: 0, amount: 1 },
    ],
    sum: 120_001,
    wrong: {},
  })
})

it.each([
  ["0", "", "amount"],
  ["12,5", "", "amount"],
  ["-5", "", "amount"],
  ["", "1", "amount"],
  ["120.001", "", "too_much"],
  ["120.000", "4", "quantity"],
  ["120.000", "1,5", "quantity"],
] as const)("refuses %o for %o pieces", (amount, quantity, problem) => {
  expect(read(amount, quantity)).toEqual({ refund: [], sum: 0, wrong: { tea: problem } })
})
