import fc from "fast-check"
import { expect, it } from "vitest"
import { campaignPhase } from "./campaign-phase.js"
import { homePlan, type HomeSlotKind } from "./home-plan.js"
import { choosesNothing, pickedFilters, ruleFilters, type ListingChoice } from "./listing-choice.js"
import { timeLeft } from "./time-left.js"
import { instantOfVietnamMinute, isVietnamMinute, vietnamMinute } from "./vietnam-minute.js"

const at = (text: string) => new Date(`${text}Z`)
const span = { starts_at: at("2027-01-20T00:00:00"), ends_at: at("2027-02-05T00:00:00") }

it.each([
  ["2027-01-19T23:59:59.999", "upcoming"],
  ["2027-01-20T00:00:00.000", "running"],
  ["2027-02-04T23:59:59.999", "running"],
  ["2027-02-05T00:00:00.000", "ended"],
] as const)("[CG1] at %s the campaign is %s", (now, phase) => {
  expect(campaignPhase(span, at(now))).toBe(phase)
})

it("[CG1] one without a last moment runs on", () => {
  expect(campaignPhase({ ...span, ends_at: null }, at("2099-01-01T00:00:00"))).toBe("running")
})

it.each([
  ["2027-01-20T07:00", "2027-01-20T00:00:00"],
  ["2027-01-20T00:00", "2027-01-19T17:00:00"],
  ["2026-12-31T23:59", "2026-12-31T16:59:00"],
] as const)("[CG2] %s in Vietnam is %s UTC", (minute, utc) => {
  expect(instantOfVietnamMinute(minute)).toEqual(at(utc))
  expect(vietnamMinute(at(utc))).toBe(minute)
})

it.each(["2027-02-30T08:00", "2027-01-20T24:00", "2027-01-20", "2027-01-20T08:00Z", ""])(
  "[CG2] %j is no minute",
  (text) => {
    expect(isVietnamMinute(text)).toBe(false)
    expect(() => instantOfVietnamMinute(text)).toThrow(RangeError)
  }
)

it.each([
  [0, null],
  [-1, null],
  [1, { days: 0, hours: 0, minutes: 1 }],
  [60_000, { days: 0, hours: 0, minutes: 1 }],
  [60_001, { days: 0, hours: 0, minutes: 2 }],
  [3_600_000, { days: 0, hours: 1, minutes: 0 }],
  [86_400_000, { days: 1, hours: 0, minutes: 0 }],
  [86_399_999, { days: 1, hours: 0, minutes: 0 }],
  [266_400_000, { days: 3, hours: 2, minutes: 0 }],
] as const)("[CG3] %d ms before the end: %j", (ms, left) => {
  expect(timeLeft(new Date(1_800_000_000_000 + ms), new Date(1_800_000_000_000))).toEqual(left)
})

const nothing: ListingChoice = {
  stars: [],
  province_codes: [],
  former_provinces: [],
  groups: [],
  producer_kinds: [],
  tags: [],
  picked: [],
}

it("[CG4] any value of a list, and all lists together", () => {
  const choice = {
    ...nothing,
    stars: [4, 5],
    former_provinces: ["Hà Giang"],
    tags: ["tet"],
  } as const
  expect(ruleFilters(choice)).toEqual({
    stars: [4, 5],
    former_province: ["Hà Giang"],
    tags: ["tet"],
  })
})

it("[CG4] nothing chosen is nothing shown, and not everything", () => {
  expect(ruleFilters(nothing)).toBeNull()
  expect(pickedFilters(nothing)).toBeNull()
  expect(choosesNothing(nothing)).toBe(true)
  expect(choosesNothing({ ...nothing, picked: ["prod_1"] })).toBe(false)
})

const anyChoice = fc.record({
  stars: fc.subarray([3, 4, 5] as (3 | 4 | 5)[]),
  province_codes: fc.subarray(["01", "08"]),
  former_provinces: fc.subarray(["Hà Giang"]),
  groups: fc.subarray(["I", "II"]),
  producer_kinds: fc.subarray(["cooperative"] as "cooperative"[]),
  tags: fc.subarray(["tet"]),
  picked: fc.subarray(["prod_1", "prod_2"]),
})

it("[CG5] whatever is chosen, only certificates in force are asked for", () => {
  fc.assert(
    fc.property(anyChoice, (choice) => {
      for (const filters of [ruleFilters(choice), pickedFilters(choice)]) {
        if (!filters) continue
        const stars = filters.stars as number[]
        expect(stars.length).toBeGreaterThan(0)
        expect(stars.every((star) => [3, 4, 5].includes(star))).toBe(true)
      }
    })
  )
})

it("[CG6] what is picked by hand is not shown again by the rule", () => {
  const choice = { ...nothing, groups: ["II"], picked: ["prod_2", "prod_1"] }
  expect(ruleFilters(choice)).toEqual({
    stars: [3, 4, 5],
    group: ["II"],
    id: { $nin: ["prod_2", "prod_1"] },
  })
  expect(pickedFilters(choice)).toEqual({ stars: [3, 4, 5], id: ["prod_2", "prod_1"] })
})

const now = at("2027-01-25T00:00:00")
const aSlot = (kind: HomeSlotKind, wish: object = {}) => ({ kind, rank: 0, ...span, ...wish })

it("[CG7] of the heroes whose time it is, the lowest rank, then the one that began last", () => {
  const season = aSlot("hero")
  const day = aSlot("hero", {
    starts_at: at("2027-01-24T17:00:00"),
    ends_at: at("2027-01-25T17:00:00"),
  })
  const first = aSlot("hero", { rank: -1, ends_at: at("2027-01-26T00:00:00") })
  expect(homePlan([season, day], now).hero).toBe(day)
  expect(homePlan([season, day, first], now).hero).toBe(first)
  expect(homePlan([season, day, first], at("2027-01-26T00:00:00")).hero).toBe(season)
})

it("[CG8] nothing scheduled is nothing planned, so that the page shows its own", () => {
  const over = aSlot("listings", { ends_at: now })
  expect(homePlan([over], now)).toEqual({ hero: null, campaigns: [], listings: [] })
})

it("[CG8] strips and rows come by rank", () => {
  const rows = [2, 0, 1].map((rank) => aSlot("listings", { rank, ends_at: null }))
  const strip = aSlot("campaign")
  const plan = homePlan([...rows, strip], now)
  expect(plan.listings.map(({ rank }) => rank)).toEqual([0, 1, 2])
  expect(plan.campaigns).toEqual([strip])
})
