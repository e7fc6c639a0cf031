import fc from "fast-check"
import { expect, it } from "vitest"
import { splitCommission } from "./commission.js"
import { bps, dong } from "./money.js"

it.each([
  [99_999, 800],
  [1, 800],
  [0, 800],
  [250_000, 10_000],
  [250_000, 0],
])("[K1] nothing is lost or made when %d is split at %d basis points", (goods, rate) => {
  const { platform, producer } = splitCommission(dong(goods), bps(rate))
  expect(platform + producer).toBe(goods)
})

it("[K1] holds for every amount and rate", () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.integer({ min: 0, max: 10_000 }), (goods, rate) => {
      const { platform, producer } = splitCommission(dong(goods), bps(rate))
      expect(platform + producer).toBe(goods)
      expect(platform >= 0 && producer >= 0).toBe(true)
    })
  )
})

it.each([
  [99_999, 800, 7_999],
  [1, 9_999, 0],
  [12, 800, 0],
  [13, 800, 1],
  [250_000, 800, 20_000],
  [250_000, 10_000, 250_000],
  [Number.MAX_SAFE_INTEGER, 10_000, Number.MAX_SAFE_INTEGER],
  [9_007_199_254_740_991, 3_333, 3_002_099_511_605_172],
] as const)("[K2] of %d at %d basis points the platform gets %d", (goods, rate, platform) => {
  expect(splitCommission(dong(goods), bps(rate)).platform).toBe(platform)
})

it("[K2] is the exact share rounded down", () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.integer({ min: 0, max: 10_000 }), (goods, rate) => {
      const { platform } = splitCommission(dong(goods), bps(rate))
      const exact = BigInt(goods) * BigInt(rate)
      expect(BigInt(platform) * 10_000n <= exact).toBe(true)
      expect(exact < (BigInt(platform) + 1n) * 10_000n).toBe(true)
    })
  )
})

it("[K3] a negative amount is not split", () => {
  expect(() => splitCommission(dong(-1), bps(800))).toThrow(RangeError)
})
