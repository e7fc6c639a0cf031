import { expect, it } from "vitest"
import { isShipsFrom, latestShipsFrom, LONGEST_AHEAD, sentFrom } from "./ships-from.js"
import { addDays } from "./day.js"

const today = "2026-12-31"

it.each([
  ["2026-12-30", false],
  ["2026-12-31", false],
  ["2027-01-01", true],
  [addDays(today, LONGEST_AHEAD), true],
  [addDays(today, LONGEST_AHEAD + 1), false],
  ["2027-02-30", false],
  ["", false],
])("[PO1] sent from %s may be said: %s", (day, may) => {
  expect(isShipsFrom(day, today)).toBe(may)
})

it.each([
  ["2027-01-01", "2027-01-01"],
  ["2026-12-31", null],
  ["2026-11-01", null],
  [null, null],
])("[PO2] what is sent from %s is, on 31 December 2026, sent from %s", (day, sent) => {
  expect(sentFrom(day, today)).toBe(sent)
})

it.each([
  [[null, "2027-01-01", "2027-03-01", null], "2027-03-01"],
  [["2027-03-01", "2027-01-01"], "2027-03-01"],
  [[null, null], null],
  [[], null],
])("[PO5] %j are sent together from %s", (days, day) => {
  expect(latestShipsFrom(days)).toBe(day)
})
