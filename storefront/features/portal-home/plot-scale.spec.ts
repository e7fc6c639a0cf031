import { expect, it } from "vitest"
import { plotTop } from "./plot-scale"

it.each([
  [0, 1],
  [1, 1],
  [180_000, 200_000],
  [200_000, 200_000],
  [200_001, 500_000],
  [1_000_000, 1_000_000],
  [1_000_001, 2_000_000],
  [9_999_999, 10_000_000],
])("a highest bar of %d is drawn on a scale to %d", (most, top) => {
  expect(plotTop(most)).toBe(top)
})
