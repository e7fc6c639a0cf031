import { expect, it } from "vitest"
import { recognisingLevel } from "./recognition.js"

it.each([
  [3, "2019-08-21", "province"],
  [4, "2019-08-21", "province"],
  [5, "2019-08-21", "national"],
  [3, "2023-02-23", "province"],
  [3, "2023-02-24", "district"],
  [4, "2023-02-24", "province"],
  [5, "2023-02-24", "national"],
  [3, "2025-07-01", "district"],
  [3, "2025-07-05", "district"],
  [3, "2025-07-06", "province"],
  [4, "2025-07-06", "province"],
  [5, "2026-11-21", "national"],
] as const)("[S5] %d stars on %s are recognised by the %s", (stars, day, level) => {
  expect(recognisingLevel(stars, day)).toBe(level)
})

it("[S7] before the first national rule there is no default", () => {
  expect(() => recognisingLevel(3, "2019-08-20")).toThrow(RangeError)
})
