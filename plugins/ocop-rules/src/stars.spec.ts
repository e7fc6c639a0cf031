import { expect, it } from "vitest"
import { isCertifiedStars } from "./stars.js"

it.each([
  [1, false],
  [2, false],
  [3, true],
  [4, true],
  [5, true],
  [0, false],
  [6, false],
  [4.5, false],
  [NaN, false],
] as const)("[S4] whether %d stars are certified: %s", (stars, certified) => {
  expect(isCertifiedStars(stars)).toBe(certified)
})
