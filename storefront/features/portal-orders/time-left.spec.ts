import { expect, it } from "vitest"
import { timeLeft } from "./time-left"

const until = "2026-11-24T03:00:00.000Z"

it.each([
  ["2026-11-22T03:00:00.000Z", { unit: "hours", count: 48 }],
  ["2026-11-22T03:00:01.000Z", { unit: "hours", count: 47 }],
  ["2026-11-24T02:00:00.000Z", { unit: "hours", count: 1 }],
  ["2026-11-24T02:00:01.000Z", { unit: "minutes", count: 59 }],
  ["2026-11-24T02:59:00.000Z", { unit: "minutes", count: 1 }],
  ["2026-11-24T02:59:01.000Z", null],
  ["2026-11-25T00:00:00.000Z", null],
])("at %s there is %j left", (now, left) => {
  expect(timeLeft(until, now)).toEqual(left)
})
