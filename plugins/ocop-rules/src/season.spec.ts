import { expect, it } from "vitest"
import { inSeason, isMonthDay } from "./season.js"

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
