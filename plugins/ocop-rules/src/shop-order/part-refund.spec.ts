import fc from "fast-check"
import { expect, it } from "vitest"
import { dong, sumDong, type Dong } from "../money.js"
import { refundableOf, refundOf, refundState } from "./part-refund.js"

it("[U8] a whole part is given back with its shipping, once", () => {
  expect(refundOf(dong(266_500), dong(266_500), [])).toBe(266_500)
  expect(refundOf(dong(266_500), dong(266_500), [dong(266_500)])).toBe(0)
})

it("[U8] whatever is asked for, a part gives back no more than itself", () => {
  const amount = fc.maxSafeNat().map(dong)
  fc.assert(
    fc.property(amount, fc.array(amount, { maxLength: 6 }), (total, asked) => {
      const given: Dong[] = []
      for (const one of asked) given.push(refundOf(one, total, given))
      expect(sumDong(given)).toBeLessThanOrEqual(total)
      expect(given.every((one) => one >= 0)).toBe(true)
      expect(refundableOf(total, given)).toBe(total - sumDong(given))
    })
  )
})

it("[U8] a negative refund, or more given back than there was, is a bug", () => {
  expect(() => refundOf(dong(-1), dong(10), [])).toThrow(RangeError)
  expect(() => refundableOf(dong(10), [dong(11)])).toThrow(RangeError)
})

it.each([
  [266_500, true, "not_needed"],
  [266_500, false, "open"],
  [0, false, "not_needed"],
] as const)("[U9] %d đồng, cash on delivery %s: %s", (amount, cash, state) => {
  expect(refundState(dong(amount), cash)).toBe(state)
})
