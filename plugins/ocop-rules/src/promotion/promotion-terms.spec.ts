import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { bps, dong } from "../money.js"
import { capDiscounts } from "./cap-discounts.js"
import { discountsDiffer } from "./discounts-differ.js"
import { estimatePromotion, type PastOrder } from "./estimate-promotion.js"
import { ruleTouches, type GoodsRule } from "./goods-rule.js"
import { takenOff, type PromotionTerms } from "./promotion-terms.js"
import { daysOverlap, stackedPercent } from "./stacking.js"

const tenth: PromotionTerms = {
  target: "goods",
  takes: { kind: "percentage", percent: 10 },
  max_per_order: dong(50_000),
  first_orders: null,
  per_customer: null,
}
const half = { bearer: "shared", platform_bps: bps(5_000) } as const
const order = (customer: string, cost: number): PastOrder => ({ customer, cost: dong(cost) })

describe("what a promotion touches", () => {
  const goods = { product_id: "p1", tags: ["t4", "hg"] }
  const tags = (operator: string, ...values: string[]): GoodsRule => ({
    attribute: "items.product.tags.id",
    operator,
    values,
  })
  it.each([
    [[], "yes"],
    [[tags("in", "t4", "t5"), tags("in", "hg")], "yes"],
    [[tags("in", "t5"), tags("in", "hg")], "no"],
    [[tags("ne", "t4")], "no"],
    [[tags("ne", "t5")], "yes"],
    [[tags("eq", "t4")], "no"],
    [[{ attribute: "items.product.id", operator: "eq", values: ["p1"] }], "yes"],
    [[{ attribute: "items.product.categories.id", operator: "in", values: ["c"] }], "unknown"],
    [
      [
        { attribute: "items.product.categories.id", operator: "in", values: ["c"] },
        tags("in", "x"),
      ],
      "no",
    ],
  ] as const)("[PB1] %j: %s", (rules, answer) => {
    expect(ruleTouches(rules, goods)).toBe(answer)
  })
})

describe("the most for one order", () => {
  it("[PB2] is shared over the lines to the đồng, and other promotions keep theirs", () => {
    const discounts = [
      { code: "A", amount: dong(30_001) },
      { code: "B", amount: dong(9_000) },
      { code: "A", amount: dong(60_000) },
    ]
    const capped = capDiscounts(discounts, (code) => (code === "A" ? dong(50_000) : null))
    expect(capped).toEqual([16_667, 9_000, 33_333])
  })

  it("[PB2] is never passed, and nothing becomes more", () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 5_000_000 }), { maxLength: 8 })
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 200_000 }), (sums, most) => {
        const discounts = sums.map((amount) => ({ code: "A", amount: dong(amount) }))
        const capped = capDiscounts(discounts, () => dong(most))
        const before = sums.reduce((sum, amount) => sum + amount, 0)
        expect(capped.reduce((sum, amount) => sum + amount, 0)).toBe(Math.min(before, most))
        capped.forEach((amount, at) => expect(amount).toBeLessThanOrEqual(sums[at]!))
      })
    )
  })
})

describe("what terms take off", () => {
  it.each([
    [tenth, 99_995, 10_000],
    [tenth, 99_994, 9_999],
    [tenth, 600_000, 50_000],
    [{ ...tenth, max_per_order: null }, 600_000, 60_000],
    [{ ...tenth, takes: { kind: "fixed" as const, amount: dong(30_000) } }, 20_000, 20_000],
    [{ ...tenth, takes: { kind: "fixed" as const, amount: dong(30_000) } }, 90_000, 30_000],
  ])("[PB3] %j off %d ₫ is %d ₫", (terms, cost, off) => {
    expect(takenOff(terms, dong(cost))).toBe(off)
  })

  it.each([
    [{ first_orders: 2 }, 3, 2, 20_000],
    [{ per_customer: 1 }, 3, 2, 20_000],
    [{ per_customer: 1, first_orders: 1 }, 3, 1, 10_000],
    [{}, 3, 3, 30_000],
  ])("[PB4] with %j, of %d orders %d count and cost %d ₫", (limits, touched, orders, discount) => {
    const past = [order("a", 100_000), order("a", 100_000), order("b", 100_000), order("c", 0)]
    expect(estimatePromotion({ ...tenth, ...limits }, half, past)).toEqual({
      touched,
      orders,
      discount,
      platform: discount / 2,
      producers: discount / 2,
    })
  })

  it("[PB4] nobody known is somebody new each time, and the odd đồng is the producers'", () => {
    const past = [order("", 10_010), order("", 10_010)]
    const estimate = estimatePromotion({ ...tenth, per_customer: 1 }, half, past)
    expect(estimate).toMatchObject({
      orders: 2,
      discount: 2_002,
      platform: 1_000,
      producers: 1_002,
    })
  })
})

describe("together", () => {
  it.each([
    [[10, 20], 28],
    [[50, 50, null], 75],
    [[], 0],
    [[100, 10], 100],
  ])("[PB5] %j percent are %d", (percents, together) => {
    expect(stackedPercent(percents.map((percent) => ({ percent })))).toBe(together)
  })

  it.each([
    [{ from: "2026-01-01", to: "2026-01-31" }, { from: "2026-01-31", to: null }, true],
    [{ from: "2026-01-01", to: "2026-01-31" }, { from: "2026-02-01", to: null }, false],
    [{ from: null, to: null }, { from: "2026-02-01", to: "2026-02-01" }, true],
    [{ from: null, to: "2026-01-31" }, { from: "2026-02-01", to: null }, false],
  ])("[PB5] %j and %j touch: %s", (a, b, touch) => {
    expect(daysOverlap(a, b)).toBe(touch)
    expect(daysOverlap(b, a)).toBe(touch)
  })

  const off = (target: string, amount: number, code = "A") => ({ code, target, amount })
  it.each([
    [[off("x", 10)], [off("x", 10)], false],
    [[off("x", 10)], [], true],
    [[off("x", 10)], [off("x", 9)], true],
    [[off("x", 10)], [off("y", 10)], true],
    [[off("x", 10)], [off("x", 10, "B")], true],
    [[], [off("x", 0)], false],
    [[off("x", 4), off("x", 6)], [off("x", 10)], false],
  ])("[PB6] %j against %j differ: %s", (standing, now, differ) => {
    expect(discountsDiffer(standing, now)).toBe(differ)
  })
})
