import { expect, it } from "vitest"
import { SHOP_ORDER_REFUSAL_CODES, shopOrderRefusals } from "./shop-order-refusal.js"

const one = {
  statusConflict: shopOrderRefusals.statusConflict("packed", "accept"),
  timedOut: shopOrderRefusals.timedOut(new Date(0)),
  declineWordsMissing: shopOrderRefusals.declineWordsMissing(),
  parcelEmpty: shopOrderRefusals.parcelEmpty(),
  parcelQuantityInvalid: shopOrderRefusals.parcelQuantityInvalid("line_1", 3, 2),
  parcelLineUnknown: shopOrderRefusals.parcelLineUnknown("line_1"),
  parcelNotFound: shopOrderRefusals.parcelNotFound("parcel_1"),
} satisfies Record<keyof typeof shopOrderRefusals, unknown>

it("[U2] every code of a shop order has one constructor, and says what to do", () => {
  const made = Object.values(one)
  expect(made.map(({ code }) => code).sort()).toEqual([...SHOP_ORDER_REFUSAL_CODES].sort())
  expect(made.every(({ message }) => /^[A-Z0-9].*\.$/.test(message))).toBe(true)
})
