import { expect, it } from "vitest"
import { isUnpaidTooLong, remindUnpaidFrom, unpaidUntil } from "./unpaid-until.js"

const placed = new Date("2026-11-22T03:00:00.000Z")

it.each([
  ["2026-11-23T02:59:59.999Z", false],
  ["2026-11-23T03:00:00.000Z", true],
])("[VQ7] a day after placement, at %s, it is over: %s", (now, over) => {
  expect(isUnpaidTooLong(unpaidUntil(placed), new Date(now))).toBe(over)
})

it("[VQ7] the operator may say another number of hours", () => {
  expect(unpaidUntil(placed, 2).toISOString()).toBe("2026-11-22T05:00:00.000Z")
})

it.each([
  [24, "2026-11-22T21:00:00.000Z"],
  [2, "2026-11-23T02:30:00.000Z"],
  [72, "2026-11-22T21:00:00.000Z"],
])("[VQ8] of %i hours the last quarter, six at most, is for the reminder", (hours, from) => {
  expect(remindUnpaidFrom(new Date("2026-11-23T03:00:00.000Z"), hours).toISOString()).toBe(from)
})
