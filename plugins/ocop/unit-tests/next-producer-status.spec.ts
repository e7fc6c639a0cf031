import { expect, it } from "vitest"
import { nextProducerStatus } from "../src/workflows/producer/next-producer-status"

it.each([
  ["draft", "approve", null],
  ["draft", "suspend", null],
  ["draft", "reinstate", null],
  ["submitted", "approve", "approved"],
  ["submitted", "suspend", null],
  ["submitted", "reinstate", null],
  ["approved", "approve", "approved"],
  ["approved", "suspend", "suspended"],
  ["approved", "reinstate", "approved"],
  ["suspended", "approve", null],
  ["suspended", "suspend", "suspended"],
  ["suspended", "reinstate", "approved"],
  ["refused", "approve", null],
  ["refused", "suspend", null],
  ["refused", "reinstate", null],
] as const)("a %s producer, asked to %s, becomes %s", (status, action, next) => {
  expect(nextProducerStatus(status, action)).toBe(next)
})
