import { expect, it } from "vitest"
import { bps, dong } from "../money.js"
import { PRODUCER_KINDS } from "../producer-kind.js"
import { isTaxWithheldFrom, withheldTax, type WithheldTaxRate } from "./withheld-tax.js"

const rates: WithheldTaxRate[] = [
  { from: "2026-07-01", vat_bps: bps(100), pit_bps: bps(50), law: "252/2026/NĐ-CP" },
  { from: "2025-07-01", vat_bps: bps(200), pit_bps: bps(100), law: "117/2025/NĐ-CP" },
]

it.each([
  ["before the first row", "2025-06-30", 0, 0],
  ["on its first day", "2025-07-01", 2_000, 1_000],
  ["on its last day", "2026-06-30", 2_000, 1_000],
  ["from the next row's day", "2026-07-01", 1_000, 500],
])("[TX1] %s", (_, day, vat, pit) => {
  expect(withheldTax(dong(100_000), day, rates)).toEqual({ vat, pit })
})

it.each([
  [49, 0, 0],
  [50, 1, 0],
  [100, 1, 1],
  [99_999, 1_000, 500],
])("[TX2] of %d đồng %d and %d", (goods, vat, pit) => {
  expect(withheldTax(dong(goods), "2026-11-22", rates)).toEqual({ vat, pit })
})

it("[TX2] goods are not negative", () => {
  expect(() => withheldTax(dong(-1), "2026-11-22", rates)).toThrow(RangeError)
})

it("[TX3] households and production facilities", () => {
  expect(PRODUCER_KINDS.filter(isTaxWithheldFrom)).toEqual([
    "household-business",
    "production-facility",
  ])
})
