import { expect, it } from "vitest"
import { correctionsOf, type FilingForm } from "../../src/admin/certificate-filings/filing-form"

const CLAIMED: FilingForm = {
  product_name: "Trà Shan tuyết",
  group_code: "II",
  number: "27/2026/GCN",
  decision: "1214/QĐ-UBND",
  body: "UBND tỉnh Tuyên Quang",
  level: "province",
  stars: "4",
  issued_on: "2026-06-27",
  valid_until: "2029-06-26",
}

it("corrects nothing when the paper says what was claimed, spaces apart", () => {
  expect(correctionsOf(CLAIMED, CLAIMED)).toEqual({})
  expect(correctionsOf(CLAIMED, { ...CLAIMED, number: " 27/2026/GCN " })).toEqual({})
})

it("sends what is read otherwise and nothing else, stars as a number", () => {
  const read = { ...CLAIMED, number: "28/2026/GCN ", stars: "3" }
  expect(correctionsOf(CLAIMED, read)).toEqual({ number: "28/2026/GCN", stars: 3 })
})

it("is not ready while a field is empty", () => {
  expect(correctionsOf(CLAIMED, { ...CLAIMED, body: " " })).toBeNull()
})
