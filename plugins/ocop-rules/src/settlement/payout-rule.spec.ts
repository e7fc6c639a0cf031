import fc from "fast-check"
import { expect, it } from "vitest"
import { dong } from "../money.js"
import { payoutWait, proposePayout, type PartToPay } from "./payout-rule.js"

const settings = { return_window_days: 7, minimum: dong(50_000) }
const now = new Date("2026-11-22T03:00:00Z")
const aPart = (wish: Partial<PartToPay> = {}): PartToPay => ({
  balance: dong(100_000),
  delivered_at: new Date("2026-11-15T03:00:00Z"),
  cleared: true,
  in_dispute: false,
  ...wish,
})
const debt = aPart({ balance: dong(-60_000), delivered_at: null, cleared: false })

it.each([
  ["on the way", aPart({ delivered_at: null }), "not_delivered"],
  ["at the very moment", aPart(), null],
  [
    "a moment before",
    aPart({ delivered_at: new Date("2026-11-15T03:00:00.001Z") }),
    "return_window",
  ],
  ["with the courier", aPart({ cleared: false }), "not_cleared"],
  ["complained about", aPart({ in_dispute: true, cleared: false }), "in_dispute"],
  ["a debt", debt, null],
  ["a debt that is complained about", { ...debt, in_dispute: true }, null],
])("[LG8] %s", (_, part, wait) => {
  expect(payoutWait(part, settings, now)).toBe(wait)
})

it.each([
  ["one part", [aPart()], 100_000, 100_000],
  ["the minimum", [aPart({ balance: dong(50_000) })], 50_000, 50_000],
  ["a đồng less", [aPart({ balance: dong(49_999) })], 0, 49_999],
  ["less a debt", [aPart(), debt], 0, 40_000],
  ["two parts less a debt", [aPart(), aPart(), debt], 140_000, 140_000],
  ["more debt than money", [debt, debt, aPart()], 0, -20_000],
  ["what waits is not counted", [aPart(), aPart({ cleared: false })], 100_000, 100_000],
  ["nothing", [], 0, 0],
])("[LG9] %s", (_, parts, amount, available) => {
  const proposed = proposePayout(parts, settings, now)
  expect(proposed).toMatchObject({ amount, available })
  expect(proposed.parts.length > 0).toBe(amount > 0)
})

it("[LG9] nothing is sent that is nothing, whatever the minimum", () => {
  expect(
    proposePayout([debt, aPart({ balance: dong(60_000) })], { ...settings, minimum: dong(0) }, now)
  ).toEqual({
    amount: 0,
    parts: [],
    available: 0,
  })
})

it("[LG9] the amount is what its parts sum to", () => {
  const anyPart = fc
    .record({ balance: fc.integer({ min: -300_000, max: 300_000 }), cleared: fc.boolean() })
    .map(({ balance, cleared }) => aPart({ balance: dong(balance), cleared }))
  fc.assert(
    fc.property(fc.array(anyPart, { maxLength: 12 }), (parts) => {
      const { amount, parts: paid } = proposePayout(parts, settings, now)
      expect(paid.reduce((sum, { balance }) => sum + balance, 0)).toBe(amount)
      expect(amount === 0 || amount >= settings.minimum).toBe(true)
    })
  )
})
