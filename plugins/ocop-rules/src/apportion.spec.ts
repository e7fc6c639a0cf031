import fc from "fast-check"
import { expect, it } from "vitest"
import { apportion } from "./apportion.js"
import { dong } from "./money.js"

const anAmount = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }).map(dong)
const someWeights = fc
  .array(fc.oneof(fc.nat(10), fc.nat(5_000_000)), { minLength: 1, maxLength: 30 })
  .filter((weights) => weights.some((weight) => weight > 0))

it("[A1] the parts add up to the total", () => {
  fc.assert(
    fc.property(anAmount, someWeights, (total, weights) => {
      const parts = apportion(total, weights)
      expect(parts).toHaveLength(weights.length)
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total)
      expect(parts.every(Number.isSafeInteger)).toBe(true)
    })
  )
})

it("[A2] each part is the exact share rounded down, or one đồng more", () => {
  fc.assert(
    fc.property(fc.nat(2_000_000_000).map(dong), someWeights, (total, weights) => {
      const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n)
      apportion(total, weights).forEach((part, index) => {
        const floor = Number((BigInt(total) * BigInt(weights[index] ?? 0)) / whole)
        expect([floor, floor + 1]).toContain(part)
      })
    })
  )
})

it.each([
  [100, [1, 1, 1], [34, 33, 33]],
  [101, [1, 1, 1], [34, 34, 33]],
  [1, [1, 1], [1, 0]],
  [10, [1, 2, 3], [2, 3, 5]],
  [7, [50, 30, 20], [4, 2, 1]],
  [2, [1, 5, 1, 5], [0, 1, 0, 1]],
  [50_000, [120_000, 80_000], [30_000, 20_000]],
] as const)("[A3] %d by %j is %j", (total, weights, parts) => {
  expect(apportion(dong(total), weights)).toEqual(parts)
})

it("[A4] a weight of 0 gets 0", () => {
  expect(apportion(dong(100), [0, 3, 0, 3, 3])).toEqual([0, 34, 0, 33, 33])
  fc.assert(
    fc.property(anAmount, someWeights, (total, weights) => {
      const parts = apportion(total, [...weights, 0])
      expect(parts.at(-1)).toBe(0)
    })
  )
})

it("[A5] a negative total mirrors the positive one", () => {
  expect(apportion(dong(-100), [1, 1, 1])).toEqual([-34, -33, -33])
  fc.assert(
    fc.property(anAmount, someWeights, (total, weights) => {
      const mirrored = apportion(dong(-total), weights).map((part) => dong(-part))
      expect(apportion(total, weights)).toEqual(mirrored)
    })
  )
})

it.each([[[]], [[0]], [[0, 0]], [[3, 0]]])("[A6] nothing by %j is nothing", (weights) => {
  expect(apportion(dong(0), weights)).toEqual(weights.map(() => 0))
})

it.each([[[]], [[0]], [[0, 0, 0]]])("[A6] something by %j cannot be shared", (weights) => {
  expect(() => apportion(dong(1), weights)).toThrow(RangeError)
})

it.each([[[-1]], [[1, -1]], [[0.5]], [[NaN]], [[Infinity]], [[2 ** 53]]])(
  "[A7] weights of %j are refused, even for nothing",
  (weights) => {
    expect(() => apportion(dong(1), weights)).toThrow(RangeError)
    expect(() => apportion(dong(0), weights)).toThrow(RangeError)
  }
)

it("[A7] is exact where floating point is not", () => {
  const most = Number.MAX_SAFE_INTEGER
  const half = (most - 1) / 2
  expect(apportion(dong(most), [most, most - 1, 1])).toEqual([half + 1, half, 0])
})
