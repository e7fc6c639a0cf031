import { expect, it } from "vitest"
import { SCHEME_2019, SCHEME_2023 } from "./star-scheme.js"
import { starsForScore } from "./stars-for-score.js"

it.each([
  [100, 5],
  [90, 5],
  [89.99, 4],
  [89.5, 4],
  [78.66, 4],
  [70, 4],
  [69.9, 3],
  [50, 3],
  [49.9, 2],
  [30, 2],
  [29.9, 1],
  [0, 1],
] as const)("[S1] a score of %d earns %d stars", (score, stars) => {
  expect(starsForScore(score)).toBe(stars)
  expect(starsForScore(score, SCHEME_2019)).toBe(stars)
})

it.each([-0.1, 100.1, NaN, Infinity, -Infinity])("[S2] a score of %d is refused", (score) => {
  expect(() => starsForScore(score)).toThrow(RangeError)
})

it("[S2] a scheme without a band for a score is refused", () => {
  const topOnly = { ...SCHEME_2023, bands: SCHEME_2023.bands.slice(0, 1) }
  expect(() => starsForScore(50, topOnly)).toThrow(/no band/)
})
