import fc from "fast-check"
import { expect, it } from "vitest"
import { addDays } from "./day.js"
import { closedOn, holidayChangeDays, holidayProblem } from "./holiday.js"
import { vietnamDay } from "./vietnam-day.js"

const tet = { from: "2027-01-30", to: "2027-02-05" }
const closed = { until: "2027-02-05", reopens_on: "2027-02-06" }

it.each([
  ["2027-01-29", null],
  ["2027-01-30", closed],
  ["2027-02-05", closed],
  ["2027-02-06", null],
] as const)("[Z1] a shop on holiday from 30/01 to 05/02, on %s: %j", (day, expected) => {
  expect(closedOn(tet, day)).toEqual(expected)
})

it.each([
  ["2027-01-29T16:59:59.999Z", false],
  ["2027-01-29T17:00:00.000Z", true],
  ["2027-02-05T16:59:59.999Z", true],
  ["2027-02-05T17:00:00.000Z", false],
] as const)("[Z1] at %s it is closed: %s", (instant, expected) => {
  expect(closedOn(tet, vietnamDay(new Date(instant))) !== null).toBe(expected)
})

it("[Z1] a holiday of one day closes that day; no holiday closes none", () => {
  expect(closedOn({ from: "2027-09-02", to: "2027-09-02" }, "2027-09-02")).toEqual({
    until: "2027-09-02",
    reopens_on: "2027-09-03",
  })
  expect(closedOn(null, "2027-09-02")).toBeNull()
})

it("[Z1] what is no day stops", () => {
  expect(() => closedOn(null, "2027-9-2")).toThrow(RangeError)
  expect(() => closedOn({ from: "2027-01-30T00:00", to: "2027-02-05" }, "2027-02-01")).toThrow(
    RangeError
  )
})

it("[Z2] between two days of change the shop stays as it is", () => {
  const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays("2026-11-22", days))
  fc.assert(
    fc.property(day, fc.nat(130), day, (from, length, today) => {
      const holiday = { from, to: addDays(from, length) }
      const tomorrow = addDays(today, 1)
      const turned = (closedOn(holiday, today) === null) !== (closedOn(holiday, tomorrow) === null)
      expect(turned).toBe(holidayChangeDays(holiday).includes(tomorrow))
    })
  )
  expect(holidayChangeDays(null)).toEqual([])
})

const today = "2026-11-22"
it.each([
  ["one day, today", today, today, null],
  ["begun before today", "2026-11-01", today, null],
  ["ending before it begins", "2026-12-02", "2026-12-01", "ends_before_it_begins"],
  ["over since yesterday", "2026-11-01", "2026-11-21", "over"],
  ["of 120 days", "2026-12-01", "2027-03-30", null],
  ["of 121 days", "2026-12-01", "2027-03-31", "too_long"],
  ["beginning in 365 days", "2027-11-22", "2027-11-23", null],
  ["beginning in 366 days", "2027-11-23", "2027-11-23", "too_far_ahead"],
] as const)("[Z3] a holiday %s", (_, from, to, problem) => {
  expect(holidayProblem({ from, to }, today)).toBe(problem)
})
