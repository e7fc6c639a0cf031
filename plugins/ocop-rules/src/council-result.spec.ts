import { expect, it } from "vitest"
import { councilResult } from "./council-result.js"

it.each([
  [90, "province"],
  [100, "province"],
  [90, "district"],
] as const)("[S6] %d points at the %s are potential five stars, not five", (score, level) => {
  expect(councilResult(score, level)).toEqual({ kind: "potential-five-stars" })
})

it.each([
  [90, "national", 5],
  [89.9, "national", 4],
  [89.9, "province", 4],
  [50, "district", 3],
  [29, "district", 1],
] as const)("[S6] %d points at level %s are %d stars", (score, level, stars) => {
  expect(councilResult(score, level)).toEqual({ kind: "stars", stars })
})

it("[S2] a wrong score stops here too", () => {
  expect(() => councilResult(101, "national")).toThrow(RangeError)
})
