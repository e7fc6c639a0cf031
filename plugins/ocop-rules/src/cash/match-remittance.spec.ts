import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { dong } from "../money.js"
import {
  matchRemittance,
  type Collection,
  type CollectionState,
  type StatementLine,
} from "./match-remittance.js"
import { trackingKey } from "./tracking-key.js"

const line = (tracking_code: string, amount: number): StatementLine => ({
  tracking_code,
  amount: dong(amount),
})
const cash = (
  id: string,
  code: string | null,
  amount: number,
  state: CollectionState
): Collection => ({
  id,
  tracking_key: trackingKey(code),
  amount: dong(amount),
  state,
})
const outcomes = (lines: StatementLine[], collections: Collection[]) =>
  matchRemittance(lines, collections).map(({ outcome }) => outcome)

describe("tracking codes", () => {
  it.each([
    ["spx-vn 0123.4", "SPXVN01234"],
    ["  EE123456789VN ", "EE123456789VN"],
    ["ＧＨＮ１２３", "GHN123"],
    ["---", null],
    ["", null],
    [null, null],
  ])("[CD5] %j is %j", (code, key) => {
    expect(trackingKey(code)).toBe(key)
  })
})

describe("a statement's lines", () => {
  it.each([
    ["collected", 120_000, "exact"],
    ["collected", 119_999, "short"],
    ["collected", 0, "short"],
    ["collected", 120_001, "over"],
    ["due", 120_000, "not_delivered"],
    ["refused", 120_000, "came_back"],
    ["remitted", 120_000, "already_remitted"],
    ["remitted", 1, "already_remitted"],
  ] as const)("[CD6] %s, and %d ₫ of 120,000: %s", (state, amount, outcome) => {
    const [match] = matchRemittance([line("a1", amount)], [cash("one", "A-1", 120_000, state)])
    expect(match).toEqual({ outcome, collection_id: "one", expected: 120_000 })
  })

  it("[CD6] a code that no parcel has, and parcels without a code, are unknown", () => {
    const [match] = matchRemittance([line("B2", 1)], [cash("one", null, 1, "collected")])
    expect(match).toEqual({ outcome: "unknown", collection_id: null, expected: null })
    expect(outcomes([line("--", 1)], [cash("one", null, 1, "collected")])).toEqual(["unknown"])
  })

  it("[CD6] of a code used twice the parcel with that amount is meant, and one that waits", () => {
    const two = [
      cash("old", "A1", 90_000, "remitted"),
      cash("other", "A1", 50_000, "collected"),
      cash("this", "A1", 90_000, "collected"),
    ]
    expect(matchRemittance([line("A1", 90_000)], two)[0]?.collection_id).toBe("this")
    expect(matchRemittance([line("A1", 50_000)], two)[0]?.collection_id).toBe("other")
    expect(outcomes([line("A1", 50_000), line("A1", 90_000)], two)).toEqual(["exact", "exact"])
  })

  it("[CD7] the second line for a parcel is handed over before, also after a short one", () => {
    const one = [cash("one", "A1", 90_000, "collected")]
    expect(outcomes([line("A1", 90_000), line("a-1", 90_000)], one)).toEqual([
      "exact",
      "already_remitted",
    ])
    expect(outcomes([line("A1", 1), line("A1", 90_000)], one)).toEqual([
      "short",
      "already_remitted",
    ])
  })

  it("[CD7] whatever is handed in, no parcel is taken twice and what is exact sums", () => {
    const code = fc.constantFrom("A1", "a-1", "B2", "C3", "")
    const amount = fc.integer({ min: 0, max: 3 }).map((n) => dong(n * 50_000))
    const state = fc.constantFrom<CollectionState>("due", "collected", "remitted", "refused")
    fc.assert(
      fc.property(
        fc.array(fc.record({ tracking_code: code, amount }), { maxLength: 8 }),
        fc.array(fc.record({ code, amount, state }), { maxLength: 6 }),
        (lines, parcels) => {
          const known = parcels.map((one, index) =>
            cash(`${index}`, one.code, one.amount, one.state)
          )
          const matches = matchRemittance(lines, known)
          expect(matches).toHaveLength(lines.length)
          const exact = matches.flatMap((match, index) =>
            match.outcome === "exact" ? [{ ...match, got: lines[index]?.amount }] : []
          )
          const ids = exact.map(({ collection_id }) => collection_id)
          expect(new Set(ids).size).toBe(ids.length)
          for (const { got, expected } of exact) expect(got).toBe(expected)
        }
      )
    )
  })
})
