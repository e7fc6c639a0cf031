import { describe, expect, it } from "vitest"
import { dong } from "../money.js"
import { DEFAULT_CASH_LIMIT } from "./cash-limit.js"
import { cashRefusalOf, type CashCart, type CashPhone } from "./cash-refusal.js"

const cart = (wish: Partial<CashCart> = {}): CashCart => ({
  total: dong(200_000),
  parts: [dong(120_000), dong(80_000)],
  product_ids: ["prod_tea", "prod_rice"],
  ...wish,
})
const phone = (wish: Partial<CashPhone> = {}): CashPhone => ({
  open_orders: 0,
  refused_parcels: 0,
  ...wish,
})
const limit = {
  ...DEFAULT_CASH_LIMIT,
  part_max: dong(3_000_000),
  open_orders_max: 3,
  prepaid_product_ids: ["prod_loom"],
}
const codeOf = (...facts: Parameters<typeof cashRefusalOf>) => cashRefusalOf(...facts)?.code ?? null

describe("may a cart be paid in cash", () => {
  it.each([
    [0, null],
    [5_000_000, null],
    [5_000_001, "ocop.cod_over_limit"],
  ])("[CD1] an order of %d ₫: %s", (total, code) => {
    expect(codeOf(cart({ total: dong(total), parts: [] }), phone(), limit)).toBe(code)
  })

  it.each([
    [3_000_000, null],
    [3_000_001, "ocop.cod_part_over_limit"],
  ])("[CD1] one part of %d ₫: %s", (part, code) => {
    expect(codeOf(cart({ parts: [dong(1), dong(part)] }), phone(), limit)).toBe(code)
  })

  it("[CD1] parts have no limit of their own until one is set", () => {
    const dear = cart({ total: dong(5_000_000), parts: [dong(5_000_000)] })
    expect(codeOf(dear, phone(), DEFAULT_CASH_LIMIT)).toBeNull()
  })

  it.each([
    [["prod_loom"], "ocop.cod_prepaid_only"],
    [["prod_tea", "prod_loom"], "ocop.cod_prepaid_only"],
    [["prod_tea"], null],
    [[], null],
  ])("[CD2] goods %j: %s", (product_ids, code) => {
    expect(codeOf(cart({ product_ids }), phone(), limit)).toBe(code)
    expect(codeOf(cart({ product_ids }), phone(), DEFAULT_CASH_LIMIT)).toBeNull()
  })

  it.each([
    [0, 0, null],
    [2, 1, null],
    [3, 0, "ocop.cod_too_many_open"],
    [9, 1, "ocop.cod_too_many_open"],
    [0, 2, "ocop.cod_refused_before"],
    [3, 2, "ocop.cod_refused_before"],
  ])("[CD3] %d open orders and %d refused parcels: %s", (open_orders, refused_parcels, code) => {
    expect(codeOf(cart(), phone({ open_orders, refused_parcels }), limit)).toBe(code)
  })

  it("[CD3] until an operator says otherwise five may be open", () => {
    expect(codeOf(cart(), phone({ open_orders: 4 }), DEFAULT_CASH_LIMIT)).toBeNull()
    expect(codeOf(cart(), phone({ open_orders: 5 }), DEFAULT_CASH_LIMIT)).toBe(
      "ocop.cod_too_many_open"
    )
  })

  it("[CD3] whatever an operator sets is what holds", () => {
    const strict = { ...limit, open_orders_max: 1, refused_parcels_max: 1 }
    expect(codeOf(cart(), phone({ open_orders: 1 }), strict)).toBe("ocop.cod_too_many_open")
    expect(codeOf(cart(), phone({ refused_parcels: 1 }), strict)).toBe("ocop.cod_refused_before")
  })

  it("[CD4] every mix of reasons gives the first, and no phone number only amounts and goods", () => {
    const codes = [
      "ocop.cod_over_limit",
      "ocop.cod_part_over_limit",
      "ocop.cod_prepaid_only",
      "ocop.cod_refused_before",
      "ocop.cod_too_many_open",
    ]
    for (let mix = 0; mix < 32; mix++) {
      const is = codes.map((_, index) => Boolean(mix & (1 << index)))
      const bought = cart({
        total: dong(is[0] ? 6_000_000 : 4_000_000),
        parts: [dong(is[1] ? 4_000_000 : 1_000_000)],
        product_ids: is[2] ? ["prod_loom"] : ["prod_tea"],
      })
      const known = phone({ refused_parcels: is[3] ? 2 : 0, open_orders: is[4] ? 3 : 0 })
      const first = codes.find((_, index) => is[index]) ?? null
      expect(codeOf(bought, known, limit)).toBe(first)
      expect(codeOf(bought, null, limit)).toBe(
        codes.find((_, index) => index < 3 && is[index]) ?? null
      )
    }
  })

  it("[CD4] offers the transfer", () => {
    const refusals = [
      cashRefusalOf(cart({ total: dong(9_000_000) }), null, limit),
      cashRefusalOf(cart({ parts: [dong(4_000_000)] }), null, limit),
      cashRefusalOf(cart({ product_ids: ["prod_loom"] }), null, limit),
      cashRefusalOf(cart(), phone({ open_orders: 3 }), limit),
      cashRefusalOf(cart(), phone({ refused_parcels: 2 }), limit),
    ]
    for (const refusal of refusals)
      expect(refusal?.message).toMatch(/Pay by bank transfer instead\.$/)
  })
})
