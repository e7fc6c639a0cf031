import { expect, it } from "vitest"
import { cancelProblem, isAllCancelled, mayCancel, type Canceller } from "./cancel.js"
import type { ShopOrderStatus } from "../shop-order/shop-order-status.js"

const left = [
  { line_id: "tea", quantity: 2 },
  { line_id: "honey", quantity: 1 },
]
const known = ["tea", "honey", "rice"]

it.each<[Canceller, string]>([
  ["shopper", "new accepted"],
  ["producer", "new accepted packed"],
  ["operator", "new accepted packed"],
])("[RF1] a %s cancels what is %s", (by, states) => {
  const all = "new accepted packed shipped delivered declined cancelled returned".split(" ")
  expect(all.filter((one) => mayCancel(by, one as ShopOrderStatus))).toEqual(states.split(" "))
  expect(mayCancel(by, "awaiting_payment" as ShopOrderStatus)).toBe(true)
})

it.each([
  [[{ line_id: "tea", quantity: 2 }], null],
  [
    [
      { line_id: "tea", quantity: 0 },
      { line_id: "honey", quantity: 1 },
    ],
    null,
  ],
  [[], "ocop.cancel_empty"],
  [[{ line_id: "tea", quantity: 0 }], "ocop.cancel_empty"],
  [[{ line_id: "tea", quantity: 3 }], "ocop.cancel_quantity_invalid"],
  [[{ line_id: "tea", quantity: -1 }], "ocop.cancel_quantity_invalid"],
  [[{ line_id: "tea", quantity: 0.5 }], "ocop.cancel_quantity_invalid"],
  [[{ line_id: "rice", quantity: 1 }], "ocop.cancel_quantity_invalid"],
  [[{ line_id: "coal", quantity: 1 }], "ocop.cancel_line_unknown"],
  [
    [
      { line_id: "tea", quantity: 1 },
      { line_id: "tea", quantity: 1 },
    ],
    "ocop.cancel_line_unknown",
  ],
] as const)("[RF2] cancelling %j: %s", (wanted, code) => {
  expect(cancelProblem("producer", "packed", wanted, left, known)?.code ?? null).toBe(code)
})

it("[RF1] too late is said before anything else", () => {
  expect(cancelProblem("shopper", "packed", [], left, known)?.code).toBe("ocop.cancel_too_late")
})

it("[RF5] all is cancelled when nothing is left and nothing was sent", () => {
  expect(isAllCancelled(left, left, [])).toBe(true)
  expect(isAllCancelled(left, left, [{}])).toBe(false)
  expect(isAllCancelled([left[0]!], left, [])).toBe(false)
  expect(isAllCancelled([{ line_id: "tea", quantity: 1 }, left[1]!], left, [])).toBe(false)
})
