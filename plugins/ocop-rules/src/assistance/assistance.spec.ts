import { expect, it } from "vitest"
import {
  assistanceCodeUntil,
  assistanceDayProblem,
  assistanceEnd,
  assistanceHolds,
  officerUntil,
} from "./assistance.js"

const now = new Date("2026-11-22T03:00:00Z")

it.each([
  ["2026-11-21", "past"],
  ["2026-11-22", null],
  ["2027-02-20", null],
  ["2027-02-21", "too_long"],
] as const)("[AS1] agreeing on 22 November until %s: %s", (until, problem) => {
  expect(assistanceDayProblem(until, "2026-11-22")).toBe(problem)
})

it("[AS1] the last day counts whole, in Vietnam", () => {
  expect(assistanceEnd("2026-11-22").toISOString()).toBe("2026-11-22T17:00:00.000Z")
})

it.each([
  ["running", "2026-11-22T03:00:00.001Z", null, true],
  ["over at its moment", "2026-11-22T03:00:00Z", null, false],
  ["withdrawn", "2026-12-22T03:00:00Z", "2026-11-22T02:00:00Z", false],
] as const)("[AS2] %s", (_, until, withdrawn, holds) => {
  const agreed = { until: new Date(until), withdrawn_at: withdrawn && new Date(withdrawn) }
  expect(assistanceHolds(agreed, now)).toBe(holds)
})

it.each([
  ["2026-12-22T03:00:00Z", "2026-11-22T11:00:00.000Z"],
  ["2026-11-22T04:00:00Z", "2026-11-22T04:00:00.000Z"],
] as const)("[AS3] agreed until %s, an officer goes on until %s", (until, end) => {
  expect(officerUntil({ until: new Date(until) }, now).toISOString()).toBe(end)
})

it("[AS3] the code opens the portal for two minutes", () => {
  expect(assistanceCodeUntil(now).toISOString()).toBe("2026-11-22T03:02:00.000Z")
})
