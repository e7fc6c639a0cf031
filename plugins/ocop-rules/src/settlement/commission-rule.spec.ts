import { describe, expect, it } from "vitest"
import { bps, dong } from "../money.js"
import { dearerTooSoon, firstDayOfDearer, isDearer } from "./commission-notice.js"
import { commissionTermsFor, matchingRule, type CommissionRule } from "./commission-rule.js"
import { commissionOn } from "./commission-terms.js"

const TODAY = "2026-11-22"

function aRule(
  wish: Partial<Omit<CommissionRule, "rate" | "floor" | "cap">> & Terms = {}
): CommissionRule {
  const { rate = 500, floor = 0, cap = null, ...rest } = wish
  return {
    rule_id: "all",
    producer_id: null,
    group_code: null,
    province_code: null,
    from: "2026-01-01",
    to: null,
    ...rest,
    rate: bps(rate),
    floor: dong(floor),
    cap: cap === null ? null : dong(cap),
  }
}
interface Terms {
  rate?: number
  floor?: number
  cap?: number | null
}

const tea = { producer_id: "prdcr_hill", group_code: "II", province_code: "08" } as const

describe("which rule", () => {
  it.each([
    ["any", aRule({ rule_id: "x" }), "x"],
    ["its producer", aRule({ rule_id: "x", producer_id: "prdcr_hill" }), "x"],
    ["another producer", aRule({ rule_id: "x", producer_id: "prdcr_sea" }), "all"],
    ["its group", aRule({ rule_id: "x", group_code: "II" }), "x"],
    ["another group", aRule({ rule_id: "x", group_code: "I" }), "all"],
    ["its province", aRule({ rule_id: "x", province_code: "08" }), "x"],
    ["another province", aRule({ rule_id: "x", province_code: "91" }), "all"],
    ["its group elsewhere", aRule({ rule_id: "x", group_code: "II", province_code: "91" }), "all"],
    ["begins today", aRule({ rule_id: "x", from: TODAY }), "x"],
    ["begins tomorrow", aRule({ rule_id: "x", from: "2026-11-23" }), "all"],
    ["ends today", aRule({ rule_id: "x", to: TODAY }), "x"],
    ["ended yesterday", aRule({ rule_id: "x", to: "2026-11-21" }), "all"],
  ])("[CM1] %s", (_, rule, found) => {
    expect(matchingRule([rule, aRule()], tea, TODAY)?.rule_id).toBe(found)
  })

  it("[CM1] the first of two that match", () => {
    const rules = [aRule({ rule_id: "second", rate: 900 }), aRule({ rate: 100 })]
    expect(commissionTermsFor(rules, tea, TODAY)).toEqual({
      rule_id: "second",
      rate: 900,
      floor: 0,
      cap: null,
    })
  })

  it("[CM2] without a rule nothing is taken", () => {
    const terms = commissionTermsFor([aRule({ group_code: "VI" })], tea, TODAY)
    expect(terms.rule_id).toBeNull()
    expect(commissionOn(dong(1_000_000), terms)).toBe(0)
  })
})

it.each([
  ["the rate, rounded down", 99_999, {}, 4_999],
  ["the floor", 10_000, { floor: 2_000 }, 2_000],
  ["the cap", 900_000, { cap: 30_000 }, 30_000],
  ["no more than the line", 1_500, { floor: 2_000 }, 1_500],
  ["nothing of nothing", 0, { floor: 2_000 }, 0],
])("[CM2] %s", (_, net, terms, commission) => {
  expect(commissionOn(dong(net), aRule(terms))).toBe(commission)
})

it.each([
  ["a higher rate", { rate: 501 }, true],
  ["the same", {}, false],
  ["a lower rate", { rate: 499 }, false],
  ["a higher floor", { floor: 1_001 }, true],
  ["a lower floor", { floor: 0 }, false],
  ["a higher cap", { cap: 50_001 }, true],
  ["no cap", { cap: null }, true],
  ["a lower cap", { cap: 40_000 }, false],
  ["nothing at all", { rate: 0, floor: 0, cap: null }, false],
])("[CM3] %s is dearer: %s", (_, wish, dearer) => {
  const old = { floor: 1_000, cap: 50_000 }
  expect(isDearer(aRule(old), aRule({ ...old, ...wish }))).toBe(dearer)
})

describe("20 days' notice", () => {
  const all = aRule()
  const ended = (to: string) => aRule({ rule_id: "cheap", group_code: "II", rate: 100, to })
  const cheap = ended("2027-12-31")
  const dear = (from: string, wish: object = {}) =>
    aRule({ rule_id: "dear", rate: 800, from, ...wish })

  it("[CM3] begins to count on the day of the decision", () => {
    expect(firstDayOfDearer(TODAY)).toBe("2026-12-12")
  })

  it.each<[string, CommissionRule[], CommissionRule[], string | null]>([
    ["nothing changes", [all], [all], null],
    ["dearer in 20 days", [all], [dear("2026-12-12"), all], null],
    ["dearer in 19 days", [all], [dear("2026-12-11"), all], "2026-12-11"],
    ["dearer since long ago", [all], [dear("2026-01-01"), all], TODAY],
    ["dearer for one group", [all], [dear(TODAY, { group_code: "VI" }), all], TODAY],
    ["dearer for a producer", [all], [dear(TODAY, { producer_id: "prdcr_sea" }), all], TODAY],
    ["cheaper at once", [all], [cheap, all], null],
    ["dearer, but never reached", [all], [all, dear(TODAY)], null],
    ["a cheap rule ends in 19 days", [cheap, all], [ended("2026-12-10"), all], "2026-12-11"],
    ["a cheap rule ends in 20 days", [cheap, all], [ended("2026-12-11"), all], null],
    ["a cheap rule moves back", [cheap, all], [all, cheap], TODAY],
    ["it was announced before", [dear("2026-11-23"), all], [dear("2026-11-23"), all], null],
    ["the only rule comes", [], [all], TODAY],
    ["the only rule goes", [all], [], null],
  ])("[CM3] %s", (_, before, after, day) => {
    expect(dearerTooSoon(before, after, TODAY)?.day ?? null).toBe(day)
  })
})
