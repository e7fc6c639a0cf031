import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { dong, sumDong } from "../money.js"
import {
  endPayment,
  isSameAccount,
  matchTransfer,
  type BankMovement,
  type OwedPayment,
} from "./match-transfer.js"

const ACCOUNT = "0071000123456"
const movement = (amount: number, change: Partial<BankMovement> = {}): BankMovement => ({
  direction: "in",
  amount: dong(amount),
  account: ACCOUNT,
  told_before: "no",
  ...change,
})
const payment = (change: Partial<OwedPayment> = {}): OwedPayment => ({
  state: "open",
  owed: dong(215_000),
  received: dong(0),
  account: ACCOUNT,
  ...change,
})
const received = (amount: number) => payment({ received: dong(amount) })
const paid = payment({ state: "paid", received: dong(215_000) })

describe("a movement and the payment that it names", () => {
  it.each([
    ["all of it", 215_000, payment(), "paid", { kind: "exact", matched: 215_000, left: 0 }],
    ["the rest", 15_000, received(200_000), "paid", { kind: "exact", matched: 15_000, left: 0 }],
    [
      "a part",
      214_000,
      payment(),
      "open",
      { kind: "short", matched: 214_000, left: 0, remainder: 1_000 },
    ],
    [
      "too much",
      215_001,
      payment(),
      "paid",
      { kind: "review", matched: 215_000, left: 1, reason: "over" },
    ],
    [
      "more than the rest",
      20_000,
      received(200_000),
      "paid",
      { kind: "review", matched: 15_000, left: 5_000, reason: "over" },
    ],
    [
      "all of it again",
      215_000,
      paid,
      "paid",
      { kind: "review", matched: 0, left: 215_000, reason: "over" },
    ],
    [
      "money for what has ended",
      215_000,
      payment({ state: "ended" }),
      "ended",
      { kind: "review", matched: 0, left: 215_000, reason: "late" },
    ],
  ] as const)("[VQ4] %s", (_, amount, before, state, match) => {
    const after = matchTransfer(movement(amount), before)
    expect(after.match).toEqual(match)
    expect(after.payment?.state).toBe(state)
  })

  it.each([
    [
      "naming nothing of ours",
      {},
      null,
      { kind: "review", matched: 0, left: 9, reason: "unknown" },
    ],
    [
      "on another account",
      { account: "999" },
      payment(),
      { kind: "review", matched: 0, left: 9, reason: "wrong_account" },
    ],
    [
      "that another feed perhaps told",
      { told_before: "perhaps" },
      payment(),
      { kind: "review", matched: 0, left: 9, reason: "perhaps_duplicate" },
    ],
    ["that went out", { direction: "out" }, payment(), { kind: "ignored", reason: "outgoing" }],
    ["told twice", { told_before: "yes" }, payment(), { kind: "ignored", reason: "duplicate" }],
  ] as const)("[VQ5] %s changes no payment", (_, change, before, match) => {
    expect(matchTransfer(movement(9, change), before)).toEqual({ match, payment: before })
  })

  it("[VQ4] counts wherever it arrives before anyone was told an account", () => {
    const early = payment({ account: null })
    expect(matchTransfer(movement(215_000, { account: "1" }), early).match.kind).toBe("exact")
  })

  it("[VQ4] nothing at all, and more received than owed, are bugs", () => {
    expect(() => matchTransfer(movement(0), payment())).toThrow(RangeError)
    expect(() => matchTransfer(movement(1), received(215_001))).toThrow(RangeError)
  })
})

it.each([
  ["0071 000 123-456", true],
  ["xxxxxxxxx3456", true],
  ["****3457", false],
  ["071000123456", false],
])("[VQ5] an account told as %s is ours: %s", (told, same) => {
  expect(isSameAccount(told, ACCOUNT)).toBe(same)
})

it("[VQ6] whatever arrives, and whenever it ends: received = matched + in review, never more than owed", () => {
  const event = fc.oneof(
    {
      weight: 8,
      arbitrary: fc.integer({ min: 1, max: 300_000 }).map((amount) => movement(amount)),
    },
    { weight: 1, arbitrary: fc.constant(movement(215_000)) },
    {
      weight: 2,
      arbitrary: fc.record({
        direction: fc.constantFrom("in" as const, "out" as const),
        amount: fc.integer({ min: 1, max: 300_000 }).map(dong),
        account: fc.constantFrom(ACCOUNT, "999"),
        told_before: fc.constantFrom("no" as const, "perhaps" as const, "yes" as const),
      }),
    },
    { weight: 1, arbitrary: fc.constant("end" as const) }
  )
  fc.assert(
    fc.property(fc.array(event, { maxLength: 12 }), (events) => {
      let now = payment()
      let [ours, inReview, matched] = [0, 0, 0]
      for (const one of events) {
        if (one === "end") {
          const ended = endPayment(now)
          now = ended.payment
          inReview += ended.left
          matched -= ended.left
          continue
        }
        const { match, payment: after } = matchTransfer(one, now)
        now = after ?? now
        if (match.kind === "ignored") continue
        ours += one.amount
        matched += match.matched
        inReview += match.left
        expect(sumDong([match.matched, match.left])).toBe(one.amount)
      }
      expect(ours).toBe(matched + inReview)
      expect(matched).toBe(now.received)
      expect(matched).toBeLessThanOrEqual(now.owed)
      expect(now.state === "paid").toBe(matched === now.owed)
    }),
    { numRuns: 2_000 }
  )
})
