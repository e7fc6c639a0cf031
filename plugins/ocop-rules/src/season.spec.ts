import { expect, it } from "vitest"
import { monthsOfSeason, inSeason, isMonthDay } from "./season.js"

const summer = { from: "05-10", to: "08-20" }
const tet = { from: "11-15", to: "02-10" }

it.each([
  ["2026-05-09", false],
  ["2026-05-10", true],
  ["2026-07-01", true],
  ["2026-08-20", true],
  ["2026-08-21", false],
] as const)("[W1] a summer season on %s: %s", (today, open) => {
  expect(inSeason(summer, today)).toBe(open)
})

it.each([
  ["2026-05-09", false],
  ["2026-05-10", true],
  ["2026-05-11", false],
] as const)("[W1] a season of one day on %s: %s", (today, open) => {
  expect(inSeason({ from: "05-10", to: "05-10" }, today)).toBe(open)
})

it.each([
  ["2026-11-14", false],
  ["2026-11-15", true],
  ["2026-12-31", true],
  ["2027-01-01", true],
  ["2027-02-10", true],
  ["2027-02-11", false],
] as const)("[W2] a season over New Year on %s: %s", (today, open) => {
  expect(inSeason(tet, today)).toBe(open)
})

it.each([
  [{ from: "02-29", to: "04-01" }, "2027-02-28", false],
  [{ from: "02-29", to: "04-01" }, "2027-03-01", true],
  [{ from: "02-29", to: "04-01" }, "2028-02-29", true],
  [{ from: "01-01", to: "02-29" }, "2027-02-28", true],
  [{ from: "01-01", to: "02-29" }, "2027-03-01", false],
] as const)("[W3] 29 February in %j on %s: %s", (window, today, open) => {
  expect(inSeason(window, today)).toBe(open)
})

it("[W4] without a window it is always the season", () => {
  expect(inSeason(null, "2026-11-21")).toBe(true)
})

it.each(["02-30", "13-01", "1-5", "00-10", "", "2026-01-05"])(
  "[W5] %j is no month and day",
  (text) => {
    expect(isMonthDay(text)).toBe(false)
    expect(() => inSeason({ from: text, to: "06-01" }, "2026-11-21")).toThrow(RangeError)
    expect(() => inSeason({ from: "06-01", to: text }, "2026-11-21")).toThrow(RangeError)
  }
)

it("[D6] a malformed today stops, window or not", () => {
  expect(() => inSeason(null, "21/11/2026")).toThrow(RangeError)
})

it.each([
  ["within a year", "05-15", "08-31", [5, 6, 7, 8]],
  ["over New Year", "11-01", "04-30", [11, 12, 1, 2, 3, 4]],
  ["over New Year by days", "12-15", "02-20", [12, 1, 2]],
  ["of one day", "07-10", "07-10", [7]],
  ["of one month", "07-01", "07-31", [7]],
  ["the whole year", "01-01", "12-31", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ["back to its month", "05-20", "05-10", [5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3, 4]],
  ["from 29 February", "02-29", "03-01", [2, 3]],
])("[W6] months of a season %s", (_, from, to, months) => {
  expect(monthsOfSeason({ from, to })).toEqual(months)
})

it("[W6] a month that no day is in season of is none", () => {
  const window = { from: "11-15", to: "02-03" }
  for (let month = 1; month <= 12; month++) {
    const days = Array.from(
      { length: 28 },
      (_, day) => `2027-${String(month).padStart(2, "0")}-${String(day + 1).padStart(2, "0")}`
    )
    expect(monthsOfSeason(window).includes(month)).toBe(days.some((day) => inSeason(window, day)))
  }
})

it("[W5] months of a day that no year has", () => {
  expect(() => monthsOfSeason({ from: "02-30", to: "03-01" })).toThrow(RangeError)
})
