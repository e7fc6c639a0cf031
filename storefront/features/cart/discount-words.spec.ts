import { describe, expect, it } from "vitest"
import type { CartDiscount } from "./cart-discount"
import { discountWords } from "./discount-words"

const haGiang: CartDiscount = {
  code: "HAGIANG10",
  name: "Tuần lễ OCOP Hà Giang",
  is_automatic: false,
  amount: 20_000,
  takes: { percent: 10, amount: null },
  of: "goods",
  max_per_order: 50_000,
  first_orders: 500,
  per_customer: 1,
  to_day: "2026-11-30",
}
/** Spaces before ₫ do not break; which one is the formatter's. */
const said = (change: Partial<CartDiscount> = {}) =>
  discountWords({ ...haGiang, ...change }).replace(/\s/g, " ")

describe("the conditions of a promotion", () => {
  it("are said in one line", () => {
    expect(said()).toBe(
      "giảm 10%, tối đa 50.000 ₫ mỗi đơn, 500 đơn đầu tiên, mỗi khách 1 đơn, đến hết 30/11/2026"
    )
  })

  it("leave out what is no condition", () => {
    const none = { max_per_order: null, first_orders: null, per_customer: null, to_day: null }
    expect(said(none)).toBe("giảm 10%")
    expect(said({ ...none, takes: { percent: null, amount: 30_000 } })).toBe("giảm 30.000 ₫")
    expect(said({ ...none, of: "shipping" })).toBe("giảm phí giao hàng")
  })
})
