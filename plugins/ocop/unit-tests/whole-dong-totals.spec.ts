import { decorateCartTotals } from "@medusajs/framework/utils"
// eslint-disable-next-line @medusajs/import-from-framework-not-internal -- the arithmetic itself, which no entry point gives
import { getComputedActionsForItems } from "@medusajs/promotion/dist/utils/compute-actions"
import fc from "fast-check"
import { expect, it } from "vitest"
import { inWholeDong } from "../src/workflows/promotion/whole-dong-promotions"

/** Medusa's own arithmetic, from prices to discounts to totals; only the database is left out. */
const lines = fc.array(
  fc.record({
    unit_price: fc.integer({ min: 1_000, max: 3_000_000 }),
    quantity: fc.integer({ min: 1, max: 30 }),
  }),
  { minLength: 1, maxLength: 8 }
)
const method = fc.oneof(
  fc.record({
    type: fc.constant("percentage"),
    value: fc.integer({ min: 1, max: 1_000 }).map((tenths) => tenths / 10),
    allocation: fc.constantFrom("each", "across"),
  }),
  fc.record({
    type: fc.constant("fixed"),
    value: fc.integer({ min: 1, max: 500_000 }),
    allocation: fc.constant("across"),
  })
)
const carts = fc.record({
  lines,
  promotions: fc.array(fc.record({ method, target: fc.constantFrom("items", "order") }), {
    maxLength: 3,
  }),
  shipping: fc.array(fc.integer({ min: 0, max: 200_000 }), { minLength: 1, maxLength: 3 }),
  /** Percent; null is a market where Medusa knows no tax, as ours. */
  tax: fc.constantFrom(null, 5, 8, 10),
})

interface Totals {
  total: unknown
  items: { total: unknown }[]
}

type Cart = typeof carts extends fc.Arbitrary<infer T> ? T : never

const totals = (items: object[], shipping_methods: object[]) =>
  decorateCartTotals({
    currency_code: "vnd",
    items,
    shipping_methods,
  } as never) as unknown as Totals

function totalsOf({ lines, promotions, shipping, tax }: Cart) {
  const tax_lines = tax === null ? [] : [{ rate: tax, code: "VAT" }]
  const items = lines.map((line, at) => ({
    id: `line-${at}`,
    is_tax_inclusive: true,
    is_discountable: true,
    adjustments: [] as object[],
    tax_lines,
    ...line,
  }))
  const shipping_methods = shipping.map((amount, at) => ({
    id: `method-${at}`,
    is_tax_inclusive: true,
    amount,
    adjustments: [],
    tax_lines,
  }))
  const priced = totals(items, shipping_methods)
  const applied = new Map()
  const computed = promotions.flatMap(({ method, target }, at) =>
    getComputedActionsForItems(
      {
        code: `P${at}`,
        is_tax_inclusive: true,
        application_method: { ...method, target_type: target, max_quantity: 30 },
      } as never,
      priced.items as never,
      applied,
      target === "order" ? ("across" as never) : undefined
    )
  )
  const actions = inWholeDong(computed as never, priced as never)
  for (const { item_id, amount } of actions) {
    const adjustment = { amount, is_tax_inclusive: true }
    items.find(({ id }) => id === item_id)!.adjustments.push(adjustment)
  }
  const cart = totals(items, shipping_methods)
  return { cart, off: actions.reduce((sum, { amount }) => sum + Number(amount), 0) }
}

/** Carts in one run; PROPERTY_RUNS asks for others. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? "1000")

it("every total of a cart is a whole đồng, whatever is in it and taken off it", () => {
  fc.assert(
    fc.property(carts, (wish) => {
      const { cart, off } = totalsOf(wish)
      const goods = wish.lines.reduce((sum, line) => sum + line.unit_price * line.quantity, 0)
      const shipping = wish.shipping.reduce((sum, amount) => sum + amount, 0)
      expect(Number(cart.total)).toBe(goods + shipping - off)
      expect(off).toBeLessThanOrEqual(goods)
      for (const item of cart.items) {
        expect(Number.isSafeInteger(Number(item.total))).toBe(true)
      }
    }),
    { numRuns: RUNS }
  )
}, 300_000)

it("7 % of 99,999 ₫ is 7,000 ₫, and no 6,999.93 ₫", () => {
  const [action] = inWholeDong(
    [{ action: "addItemAdjustment", code: "P", item_id: "x", amount: 6_999.93 }],
    {
      items: [{ id: "x", original_total: 99_999 }],
    }
  )
  expect(action?.amount).toBe(7_000)
})
