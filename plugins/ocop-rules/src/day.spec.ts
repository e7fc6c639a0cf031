import fc from "fast-check"
import { expect, it } from "vitest"
import { addDays, addMonths, daysBetween, isIsoDay, requireIsoDay } from "./day.js"

const aDay = fc
  .integer({ min: 0, max: 100_000 })
  .map((days) => new Date(Date.UTC(1900, 0, 1 + days)).toISOString().slice(0, 10))

it.each(["2026-11-21", "2024-02-29", "2000-02-29", "0000-01-01", "9999-12-31"])(
  "[D1] %s is a day",
  (text) => {
    expect(isIsoDay(text)).toBe(true)
    expect(requireIsoDay(text)).toBe(text)
  }
)

it.each([
  "2023-02-29",
  "1900-02-29",
  "2026-13-01",
  "2026-00-10",
  "2026-04-31",
  "2026-1-5",
  "21/11/2026",
  "2026-11-21T00:00:00Z",
  " 2026-11-21",
  "2026-11-21\n",
  "",
])("[D1] %j is no day", (text) => {
  expect(isIsoDay(text)).toBe(false)
})

it.each([
  ["2026-11-21", 0, "2026-11-21"],
  ["2026-12-31", 1, "2027-01-01"],
  ["2024-02-28", 1, "2024-02-29"],
  ["2023-02-28", 1, "2023-03-01"],
  ["2024-03-01", -1, "2024-02-29"],
] as const)("[D4] %s and %d days is %s", (day, days, expected) => {
  expect(addDays(day, days)).toBe(expected)
  expect(daysBetween(day, expected)).toBe(days)
})

it("[D4] counting undoes adding, for any day", () => {
  fc.assert(
    fc.property(aDay, aDay, (from, to) => {
      expect(addDays(from, daysBetween(from, to))).toBe(to)
      expect(daysBetween(from, to) + daysBetween(to, from)).toBe(0)
    })
  )
})

it.each([
  ["2024-02-29", 36, "2027-02-28"],
  ["2024-02-29", 48, "2028-02-29"],
  ["2026-01-31", 1, "2026-02-28"],
  ["2026-02-28", 1, "2026-03-28"],
  ["2026-10-31", 1, "2026-11-30"],
  ["2026-12-15", 1, "2027-01-15"],
  ["2026-01-15", -1, "2025-12-15"],
  ["2026-03-31", -1, "2026-02-28"],
  ["1999-02-28", 12, "2000-02-28"],
  ["2026-11-21", 0, "2026-11-21"],
] as const)("[D5] %s and %d months is %s", (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected)
})

it("[D5] keeps the day of the month or ends in the month's last day", () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: -600, max: 600 }), (day, months) => {
      const later = addMonths(day, months)
      const monthOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
      expect(monthOf(later) - monthOf(day)).toBe(months)
      const kept = later.slice(8) === day.slice(8)
      expect(kept || addDays(later, 1).slice(8) === "01").toBe(true)
      expect(later.slice(8) <= day.slice(8)).toBe(true)
    })
  )
})

it("[D6] text that is nearly a day stops every rule", () => {
  expect(() => requireIsoDay("2026-11-21T00:00:00Z")).toThrow(/"2026-11-21T00:00:00Z"/)
  expect(() => addDays("2026-02-30", 1)).toThrow(RangeError)
  expect(() => addMonths("2026-1-5", 1)).toThrow(RangeError)
  expect(() => daysBetween("2026-11-21", "tomorrow")).toThrow(RangeError)
  expect(() => daysBetween("", "2026-11-21")).toThrow(RangeError)
})

it.each([0.5, NaN, Infinity])("[D6] %d days or months stop", (count) => {
  expect(() => addDays("2026-11-21", count)).toThrow(RangeError)
  expect(() => addMonths("2026-11-21", count)).toThrow(RangeError)
})

it("[D6] results beyond the years 0000 to 9999 stop", () => {
  expect(() => addDays("9999-12-31", 1)).toThrow(RangeError)
  expect(() => addDays("0000-01-01", -1)).toThrow(RangeError)
  expect(() => addMonths("9999-12-31", 1)).toThrow(RangeError)
  expect(() => addMonths("0000-01-01", -1)).toThrow(RangeError)
  expect(() => addDays("2026-11-21", Number.MAX_SAFE_INTEGER)).toThrow(RangeError)
})
