import { expect, it } from "vitest"
import { targetProgress, type TargetFacts } from "./programme-target.js"

const facts: TargetFacts = {
  products: 403,
  five_star: 1,
  new_products: 60,
  producers: 200,
  cooperatives: 59,
  companies: 60,
}

it.each([
  ["products", 650, { actual: 403, percent: 62, is_reached: false }],
  ["products", 403, { actual: 403, percent: 100, is_reached: true }],
  ["five_star", 4, { actual: 1, percent: 25, is_reached: false }],
  ["new_products", 50, { actual: 60, percent: 120, is_reached: true }],
  ["cooperative_share", 3000, { actual: 2950, percent: 98, is_reached: false }],
  ["company_share", 3000, { actual: 3000, percent: 100, is_reached: true }],
] as const)("[PF7] %s against %d", (measure, value, progress) => {
  expect(targetProgress(measure, value, facts)).toEqual(progress)
})

it("[PF7] a share of nobody is not known and not reached", () => {
  expect(targetProgress("cooperative_share", 1, { ...facts, producers: 0 })).toEqual({
    actual: null,
    percent: null,
    is_reached: false,
  })
})

it("[PF7] shares are rounded down: almost is not reached", () => {
  const almost = { ...facts, producers: 100_000, cooperatives: 29_999 }
  expect(targetProgress("cooperative_share", 3000, almost)).toMatchObject({
    actual: 2999,
    is_reached: false,
  })
})

it.each([0, -1, 1.5, NaN])("[PF7] %d is no target", (value) => {
  expect(() => targetProgress("products", value, facts)).toThrow(RangeError)
})
