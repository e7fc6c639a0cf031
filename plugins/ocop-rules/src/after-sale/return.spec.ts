import { expect, it } from "vitest"
import {
  freightBearer,
  isKept,
  returnableOf,
  RETURN_REASONS,
  returnProblem,
  returnUntil,
  type ReturnableLine,
  type WantedReturn,
} from "./return-policy.js"
import { RETURN_STATUSES, returnStep, type ReturnAction } from "./return-status.js"
import { isPaidFor, refundWay } from "./refund-way.js"
import type { ShopOrderStatus } from "../shop-order/shop-order-status.js"

const delivered = new Date("2026-11-22T03:00:00Z")
const until = returnUntil(delivered)
const before = (ms: number) => new Date(until.getTime() - ms)
const lines: ReturnableLine[] = [
  { line_id: "tea", subgroup: "I.5.a", returnable: 2 },
  { line_id: "fish", subgroup: "I.1.b", returnable: 1 },
  { line_id: "wine", subgroup: "II.1", returnable: 1 },
]
const wanted = (wish: Partial<WantedReturn> = {}): WantedReturn => ({
  reason: "damaged",
  words: "Vỡ một hộp",
  lines: [{ line_id: "tea", quantity: 1 }],
  ...wish,
})
const codeOf = (wish: Partial<WantedReturn>, now = delivered) =>
  returnProblem(wanted(wish), lines, { until, now })?.code ?? null

it("[RF7] seven days to the millisecond", () => {
  expect(until.toISOString()).toBe("2026-11-29T03:00:00.000Z")
  expect(codeOf({}, before(1))).toBeNull()
  expect(codeOf({}, until)).toBe("ocop.return_window_over")
})

it.each([
  [{ words: " " }, "ocop.return_words_missing"],
  [{ reason: "changed_mind", words: null }, null],
  [
    { reason: "changed_mind", lines: [{ line_id: "fish", quantity: 1 }] },
    "ocop.return_reason_refused",
  ],
  [
    { reason: "changed_mind", lines: [{ line_id: "wine", quantity: 1 }] },
    "ocop.return_reason_refused",
  ],
  [{ reason: "spoiled", lines: [{ line_id: "fish", quantity: 1 }] }, null],
] as const)("[RF8] %j: %s", (wish, code) => {
  expect(codeOf(wish)).toBe(code)
})

it("[RF8] who pays the way back, and what is only taken back when something is wrong", () => {
  expect(RETURN_REASONS.filter((reason) => freightBearer(reason) === "buyer")).toEqual([
    "changed_mind",
  ])
  expect(
    ["I.1.a", "I.5.a", "II.1", "II.2.b", "IV.1", "V.1", "VI.1"].map((one) => isKept(one))
  ).toEqual([true, false, true, false, false, true, true])
})

it.each([
  [[{ line_id: "tea", quantity: 2 }], null],
  [[{ line_id: "tea", quantity: 3 }], "ocop.return_quantity_invalid"],
  [[{ line_id: "tea", quantity: 1.5 }], "ocop.return_quantity_invalid"],
  [[{ line_id: "coal", quantity: 1 }], "ocop.return_line_unknown"],
  [
    [
      { line_id: "tea", quantity: 1 },
      { line_id: "tea", quantity: 1 },
    ],
    "ocop.return_line_unknown",
  ],
  [[{ line_id: "tea", quantity: 0 }], "ocop.return_empty"],
  [[], "ocop.return_empty"],
] as const)("[RF10] sending back %j: %s", (pieces, code) => {
  expect(codeOf({ lines: pieces })).toBe(code)
})

it.each([
  [{ cancelled: 0, given_quantity: 0 }, 0, 3],
  [{ cancelled: 0, given_quantity: 0 }, 2, 1],
  [{ cancelled: 1, given_quantity: 1 }, 0, 3],
  [{ cancelled: 1, given_quantity: 3 }, 0, 3],
  [{ cancelled: 1, given_quantity: 4 }, 0, 2],
  [{ cancelled: 1, given_quantity: 6 }, 0, 0],
] as const)(
  "[RF10] of 6 pieces, 3 delivered, 2 came back, %j, %d asked: %d",
  (line, asked, most) => {
    const parcels = [
      { status: "delivered" as const, lines: [{ line_id: "tea", quantity: 3 }] },
      { status: "returned" as const, lines: [{ line_id: "tea", quantity: 2 }] },
    ]
    expect(returnableOf({ line_id: "tea", quantity: 6, ...line }, parcels, asked)).toBe(most)
  }
)

it.each<[ReturnAction, string]>([
  ["accept", "go done no no no no"],
  ["refuse", "go no done no no no"],
  ["send_back", "no go no done no no"],
  ["receive", "no go no go done no"],
  ["refund", "go go no no no done"],
])("[RF9] %s: %s", (action, means) => {
  const said = RETURN_STATUSES.map((status) => returnStep(status, action).kind)
  expect(said).toEqual(means.split(" ").map((one) => (one === "no" ? "refused" : one)))
})

it.each([
  ["cod", "new", false, false],
  ["cod", "delivered", true, true],
  ["vietqr", "awaiting_payment", false, false],
  ["vietqr", "new", false, true],
  ["card", "new", false, true],
] as const)("[RF11] %s, %s, reached %s: paid %s", (method, status, reached, paid) => {
  expect(isPaidFor(method, status as ShopOrderStatus, reached)).toBe(paid)
})

it("[RF12] the card itself, or a bank transfer", () => {
  expect((["cod", "vietqr", "card"] as const).map(refundWay)).toEqual(["bank", "bank", "card"])
})
