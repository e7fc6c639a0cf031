import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { promotionProblem } from "./promotion-problem.js"
import { wholeDiscounts, type ComputedDiscount } from "./whole-discounts.js"

const off = (code: string, target: string, amount: number): ComputedDiscount => ({
  code,
  target,
  amount,
})

describe("computed discounts", () => {
  it.each([
    [[6_999.93], [7_000]],
    [[0.5], [1]],
    [[0.49], [0]],
    [[19_999.9999999999], [20_000]],
    [[16_666.666666, 16_666.666666, 16_666.666668], [16_666, 16_667, 16_667].sort()],
  ])("[WD1] %j of one promotion become whole", (amounts, whole) => {
    const discounts = amounts.map((amount, index) => off("TET", `line-${index}`, amount))
    expect(wholeDiscounts(discounts, () => 1_000_000).sort()).toEqual(whole)
  })

  it("[WD1] what a promotion takes off is rounded once, so a fixed sum stays what it is", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.array(fc.integer({ min: 1, max: 5_000_000 }), { minLength: 1, maxLength: 8 }),
        (value, prices) => {
          const goods = prices.reduce((sum, price) => sum + price, 0)
          const taken = Math.min(value, goods)
          const discounts = prices.map((price, at) => off("A", `${at}`, (taken * price) / goods))
          const whole = wholeDiscounts(discounts, (target) => prices[Number(target)]!)
          expect(whole.reduce((sum, amount) => sum + amount, 0)).toBe(taken)
          whole.forEach((amount, at) => {
            expect(Math.abs(amount - discounts[at]!.amount)).toBeLessThanOrEqual(1)
          })
        }
      )
    )
  })

  it("[WD2] never take off more than a line costs, however many promotions it has", () => {
    const three = [off("A", "x", 33.5), off("B", "x", 33.5), off("C", "x", 33)]
    const whole = wholeDiscounts(three, () => 100)
    expect(whole).toEqual([34, 34, 32])
  })

  it.each([-1, Number.NaN, Infinity])("[WD2] %d is a mistake", (amount) => {
    expect(() => wholeDiscounts([off("A", "x", amount)], () => 100)).toThrow(RangeError)
  })
})

describe("a promotion", () => {
  const tenPercent = {
    is_tax_inclusive: true,
    target_type: "items",
    type: "percentage",
    value: 10,
  } as const

  it.each([
    [{}, null],
    [{ is_tax_inclusive: false }, "promotion_not_tax_inclusive"],
    [{ target_type: "order" as const, value: 33.3 }, null],
    [{ target_type: "shipping_methods" as const }, "promotion_shipping_percentage"],
    [{ target_type: "shipping_methods" as const, value: 100 }, null],
    [{ target_type: "shipping_methods" as const, type: "fixed" as const, value: 15_000 }, null],
    [{ type: "fixed" as const, value: 50_000 }, null],
    [{ type: "fixed" as const, value: 50_000.5 }, "promotion_value_not_whole"],
  ])("[WD3] that differs by %j: %s", (change, problem) => {
    expect(promotionProblem({ ...tenPercent, ...change })).toBe(problem)
  })
})
