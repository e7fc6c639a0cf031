import fc from "fast-check"
import { expect, it } from "vitest"
import { addDays } from "./day.js"
import { endOfDayInVietnam, startOfDayInVietnam, vietnamDay } from "./vietnam-day.js"

it.each([
  ["2026-11-20T16:59:59.999Z", "2026-11-20"],
  ["2026-11-20T17:00:00.000Z", "2026-11-21"],
  ["2026-11-21T00:00:00.000Z", "2026-11-21"],
  ["2026-11-21T23:30:00+07:00", "2026-11-21"],
  ["2026-12-31T17:00:00.000Z", "2027-01-01"],
  ["2024-02-28T17:00:00.000Z", "2024-02-29"],
  ["2026-07-01T16:59:59.999Z", "2026-07-01"],
] as const)("[D2] at %s it is %s in Vietnam", (instant, day) => {
  expect(vietnamDay(new Date(instant))).toBe(day)
})

it("[D3] a day runs from 17:00 UTC to 17:00 UTC", () => {
  expect(startOfDayInVietnam("2026-11-21").toISOString()).toBe("2026-11-20T17:00:00.000Z")
  expect(endOfDayInVietnam("2026-11-21").toISOString()).toBe("2026-11-21T17:00:00.000Z")
})

it("[D3] each instant lies in exactly its own day", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("1976-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }),
      (instant) => {
        const day = vietnamDay(instant)
        expect(startOfDayInVietnam(day) <= instant && instant < endOfDayInVietnam(day)).toBe(true)
        expect(endOfDayInVietnam(day)).toEqual(startOfDayInVietnam(addDays(day, 1)))
      }
    )
  )
})

it("[D6] an invalid instant or a malformed day stops", () => {
  expect(() => vietnamDay(new Date("never"))).toThrow(RangeError)
  expect(() => startOfDayInVietnam("21/11/2026")).toThrow(RangeError)
  expect(() => endOfDayInVietnam("2026-02-30")).toThrow(RangeError)
})
