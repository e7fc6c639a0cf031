import { describe, expect, it } from "vitest"
import { queryText } from "@ocop/search-promises"
import { matchOf, type MatchRequest, type Reading } from "../src/plan/reading"
import { exactReading, looserReadings } from "../src/plan/readings"
import { partialSteps } from "../src/plan/partial-steps"
import { windowOf } from "../src/reads/ranked-window"
import { aLayout } from "./a-layout"

const request = (more: Partial<MatchRequest> = {}): MatchRequest => ({
  strategy: "last",
  typos: true,
  searched: aLayout().searched,
  ...more,
})
const words = (q: string) => queryText(q).words
const asked = (q: string, reading: Reading, more: Partial<MatchRequest> = {}) =>
  matchOf(reading, words(q), request(more))

describe("a query", () => {
  it("is first looked for as typed, in the short texts, the last word perhaps unfinished", () => {
    expect(asked("Mắm tô", exactReading(words("Mắm tô"), request()))).toEqual({
      q: "mam to",
      matchingStrategy: "all",
      attributesToSearchOn: ["strict.title", "strict.province"],
    })
  })

  it.each([
    ["mắm tôm", "all", "mam tom "],
    ["m", "last", "m "],
    ["mắ", "last", "ma"],
  ] as const)("of whole words ends with a space: %s, %s", (q, strategy, typed) => {
    const reading = exactReading(words(q), request({ strategy }))
    expect(asked(q, reading).q).toBe(typed)
  })

  it("is read more loosely step by step", () => {
    const steps = looserReadings(words("mam tom"), request())
    expect(steps.map(({ kind, longTexts }) => [kind, longTexts])).toEqual([
      ["exact", true],
      ["similar", false],
      ["similar", true],
    ])
    expect(asked("mam tom", steps[1]!).attributesToSearchOn).toEqual([
      "tolerant.title",
      "tolerant.province",
    ])
    expect(looserReadings(words("mam tom"), request({ typos: false }))).toHaveLength(1)
    expect(looserReadings(words("ca"), request({ typos: false }))).toEqual([])
  })

  const steps = (q: string, unknown: number[], more: Partial<MatchRequest> = {}) =>
    [...partialSteps(words(q), new Set(unknown), request(more))].map((step) =>
      step.map(({ places, longTexts }) => `${places.join("")}${longTexts ? " long" : ""}`)
    )

  it("loses unknown words first, then any of the others, and in long texts from the end", () => {
    expect(steps("a b c", [1])).toEqual([["02"], ["0", "2"], ["01 long"], ["0 long"]])
    expect(steps("a b c", [])).toEqual([
      ["01", "02", "12"],
      ["0", "1", "2"],
      ["01 long"],
      ["0 long"],
    ])
    expect(steps("a b", [0, 1])).toEqual([["0 long"]])
    expect(steps("a b", [], { strategy: "all" })).toEqual([])
  })

  it("does not try more ways than can be asked at once", () => {
    const counts = steps("a b c d e f g h i j", []).map((step) => step.length)
    expect(Math.max(...counts)).toBeLessThanOrEqual(60)
  })

  it("has an unfinished word only while it has its last", () => {
    const all = [...partialSteps(words("ab cd"), new Set(), request())].flat()
    expect(all.map(({ places, unfinished }) => [places.join(""), unfinished])).toEqual([
      ["0", false],
      ["1", true],
      ["0", false],
    ])
  })

  it("is read in some fields only when that is asked", () => {
    const searched = aLayout().searched.filter(({ path }) => path === "description")
    const reading = exactReading(words("mam"), request({ searched }))
    expect(asked("mam", reading, { searched }).attributesToSearchOn).toEqual(["strict.description"])
    expect(looserReadings(words("mam"), request({ searched, typos: false }))).toEqual([])
  })
})

describe("the hits that are ranked here", () => {
  const page = { text: queryText("mam"), order: { byRelevance: true, terms: [] }, take: 20 }

  it("are the same hundred for every page in them", () => {
    expect(windowOf({ ...page, skip: 0 })).toEqual({ from: 0, length: 100, ranked: true })
    expect(windowOf({ ...page, skip: 80 })).toEqual({ from: 0, length: 100, ranked: true })
    expect(windowOf({ ...page, skip: 90 })).toEqual({ from: 0, length: 110, ranked: true })
  })

  it("are none behind them, after another order, and without a text", () => {
    expect(windowOf({ ...page, skip: 100 })).toEqual({ from: 100, length: 20, ranked: false })
    const order = { byRelevance: false, terms: ["id:asc"] }
    expect(windowOf({ ...page, order, skip: 0 })).toMatchObject({ ranked: false })
    expect(windowOf({ ...page, text: null, skip: 0 })).toMatchObject({ ranked: false })
    expect(windowOf({ ...page, take: 0, skip: 0 })).toEqual({ from: 0, length: 0, ranked: false })
  })
})
