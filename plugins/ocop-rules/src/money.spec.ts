import { expect, it } from "vitest"
import { bps, dong, sumDong } from "./money.js"

it.each([0, 1, -250_000, Number.MAX_SAFE_INTEGER])("[M1] %d đồng is an amount", (amount) => {
  expect(dong(amount)).toBe(amount)
})

it("[M1] minus zero is zero", () => {
  expect(Object.is(dong(-0), 0)).toBe(true)
})

it.each([0.5, 157_441.62, NaN, Infinity, -Infinity, Number.MAX_SAFE_INTEGER + 1])(
  "[M1] %d is no amount",
  (amount) => {
    expect(() => dong(amount)).toThrow(RangeError)
  }
)

it.each([0, 1, 800, 10_000])("[M2] %d basis points is a rate", (rate) => {
  expect(bps(rate)).toBe(rate)
})

it.each([-1, 10_001, 0.08, 12.5, NaN, Infinity])("[M2] %d is no rate", (rate) => {
  expect(() => bps(rate)).toThrow(RangeError)
})

it("[M3] no amounts add up to 0", () => {
  expect(sumDong([])).toBe(0)
})

it("[M3] amounts add up, refunds included", () => {
  expect(sumDong([dong(250_000), dong(-50_000), dong(1)])).toBe(200_001)
})

it("[M3] a sum that cannot be exact stops", () => {
  expect(() => sumDong([dong(Number.MAX_SAFE_INTEGER), dong(1)])).toThrow(RangeError)
})
