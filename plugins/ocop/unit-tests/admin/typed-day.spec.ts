import type { DatePrecision } from "@ocop/rules"
import { expect, it } from "vitest"
import { dayOfTyped, typedOfDay } from "../../src/admin/certificate-imports/typed-day"

const ROWS: [DatePrecision, string, string | null][] = [
  ["day", "2024-05-17", "2024-05-17"],
  ["month", "2024-05", "2024-05-01"],
  ["year", " 2024 ", "2024-01-01"],
  ["day", "", null],
  ["day", "2024-02-30", null],
  ["month", "2024-13", null],
  ["year", "24", null],
  ["year", "2024-05", null],
]

it.each(ROWS)("to the %s, %j is %j", (precision, typed, day) => {
  expect(dayOfTyped(typed, precision)).toBe(day)
})

it("shows no more of a day than is known", () => {
  const precisions = ["day", "month", "year"] as const
  const shown = precisions.map((precision) => typedOfDay("2024-05-17", precision))
  expect(shown).toEqual(["2024-05-17", "2024-05", "2024"])
  expect(typedOfDay(null, "month")).toBe("")
})
