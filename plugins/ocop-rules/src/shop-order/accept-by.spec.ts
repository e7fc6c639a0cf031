import { expect, it } from "vitest"
import { acceptBy, isTimedOut } from "./accept-by.js"

const placed = new Date("2026-11-22T03:00:00.000Z")

it("[U3] there are 48 hours from placement, whatever days they fall on", () => {
  expect(acceptBy(placed).toISOString()).toBe("2026-11-24T03:00:00.000Z")
})

it.each([
  ["2026-11-24T02:59:59.999Z", false],
  ["2026-11-24T03:00:00.000Z", true],
  ["2026-11-24T03:00:00.001Z", true],
])("[U3] at %s it is over: %s", (now, over) => {
  expect(isTimedOut(acceptBy(placed), new Date(now))).toBe(over)
})
