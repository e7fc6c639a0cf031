import { expect, it } from "vitest"
import { waitedDays } from "../../src/admin/producers/waited-days"

it.each([
  ["2026-11-22T08:00:00Z", 0],
  ["2026-11-21T08:00:01Z", 0],
  ["2026-11-21T08:00:00Z", 1],
  ["2026-11-12T09:00:00Z", 9],
  ["2026-11-23T08:00:00Z", 0],
])("who handed in at %s has waited %d whole days", (since, days) => {
  expect(waitedDays(since, new Date("2026-11-22T08:00:00Z"))).toBe(days)
})
