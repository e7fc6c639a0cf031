import { describe, expect, it } from "vitest"
import { clockOffset } from "../src/modules/clock/clock-offset"

const NOW = new Date("2026-11-21T15:30:00.000Z")
const shown = (clock: string | undefined) =>
  new Date(NOW.getTime() + clockOffset(clock, NOW)).toISOString()

describe("OCOP_CLOCK", () => {
  it.each([
    ["nothing: the real time", undefined, "2026-11-21T15:30:00.000Z"],
    ["an empty text: the real time", "", "2026-11-21T15:30:00.000Z"],
    ["a shift forward", "+45d", "2027-01-05T15:30:00.000Z"],
    ["a shift back", "-10d", "2026-11-11T15:30:00.000Z"],
    ["a shift by nothing", "+0d", "2026-11-21T15:30:00.000Z"],
    ["a day: noon in Vietnam", "2027-03-01", "2027-03-01T05:00:00.000Z"],
    ["an instant", "2027-03-01T00:00:00+07:00", "2027-02-28T17:00:00.000Z"],
  ])("is %s", (_, clock, now) => {
    expect(shown(clock)).toBe(now)
  })

  it.each(["tomorrow", "45d", "+45", "+123456d", "2027-02-30", "2027-02-30T00:00Z", "+1.5d"])(
    "refuses %s and says what it takes",
    (clock) => {
      expect(() => clockOffset(clock, NOW)).toThrow(/OCOP_CLOCK is ".*"; give a day/)
    }
  )
})
