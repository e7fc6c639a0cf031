import { describe, expect, it } from "vitest"
import { OCOP_PRODUCTS } from "../data/published-products"
import { priceOf, rateOf } from "./price"
import { PRODUCT_KINDS } from "./product-kinds/kind-of-product"

describe("the price of a size", () => {
  it("is never dearer by weight than that of the smallest size", () => {
    for (const { id, rate, packs } of PRODUCT_KINDS) {
      const [lowest, highest] = rate
      for (const perAmount of [lowest, (lowest + highest) / 2, highest]) {
        const rates = packs.map(({ amount }, size) => priceOf(perAmount, amount, size) / amount)
        for (const one of rates.slice(1)) expect(one, id).toBeLessThanOrEqual(rates[0] as number)
      }
    }
  })

  it("is a whole thousand of đồng, and at least one", () => {
    expect(priceOf(123_456, 0.25, 0)).toBe(31_000)
    expect(priceOf(123_456, 0.5, 1)).toBe(59_000)
    expect(priceOf(10, 0.1, 2)).toBe(1_000)
  })

  it("of fish sauce goes with its protein", () => {
    const [of20, of30, of40] = ["OP0266", "OP0267", "OP0268"].map((id) => {
      const row = OCOP_PRODUCTS.find((one) => one.id === id)!
      return rateOf(
        row,
        PRODUCT_KINDS.find((kind) => kind.id === "fish-sauce")!
      )
    })
    expect(of20! < of30! && of30! < of40!).toBe(true)
  })
})
