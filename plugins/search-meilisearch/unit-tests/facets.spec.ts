import { describe, expect, it } from "vitest"
import { facetRequests, type FacetRequest } from "../src/facets/facet-request"
import { facetResult } from "../src/facets/facet-result"
import { MOST_FACET_VALUES } from "../src/settings/index-settings"
import { exactText } from "../src/text/exact-text"
import { aLayout } from "./a-layout"
import { refusal } from "./refusal"

type Asked = Parameters<typeof facetRequests>[0]
const request = (...asked: Asked): FacetRequest => facetRequests(asked, aLayout())[0]!

const GROUPS = Object.fromEntries(
  Object.entries({ Trà: 3, "Đồ uống": 2, Gạo: 2 }).map(([value, n]) => [exactText(value), n])
)

describe("a facet", () => {
  it("shows values as they were written, the most frequent first", () => {
    expect(facetResult(request("group"), GROUPS)).toEqual({
      type: "value",
      values: [
        { value: "Trà", count: 3 },
        { value: "Đồ uống", count: 2 },
        { value: "Gạo", count: 2 },
      ],
      other_count: 0,
    })
  })

  it("shows as many as asked, by the alphabet, or those that were searched for", () => {
    const values = (asked: Asked[number]) => {
      const result = facetResult(request(asked), GROUPS)
      return (
        result.type === "value" && [result.values.map(({ value }) => value), result.other_count]
      )
    }
    expect(values({ field: "group", limit: 1 })).toEqual([["Trà"], 4])
    expect(values({ field: "group", sort: "alpha" })).toEqual([["Đồ uống", "Gạo", "Trà"], 0])
    expect(values({ field: "group", query: "do u" })).toEqual([["Đồ uống"], 5])
  })

  it("counts numbers by their value, not by how they are written in JSON", () => {
    const result = facetResult(request("stars"), { "3": 1, "5": 9 })
    expect(result).toMatchObject({ values: [{ value: "5" }, { value: "3" }] })
  })

  it("counts ranges from the values: the lower end is in, the upper is not", () => {
    const ranges = [{ key: "low", to: 10 }, { key: "mid", from: 10, to: 20 }, { from: 20 }]
    const result = facetResult(request({ field: "price", type: "range", ranges }), {
      "9": 1,
      "10": 2,
      "19.5": 4,
      "20": 8,
    })
    expect(result).toEqual({
      type: "range",
      ranges: [
        { key: "low", to: 10, count: 1 },
        { key: "mid", from: 10, to: 20, count: 6 },
        { key: "20-*", from: 20, count: 8 },
      ],
    })
  })

  it("counts ranges of days by moments", () => {
    const ranges = [{ key: "in force", from: "2026-11-22" }]
    const facet = request({ field: "valid_until", type: "range", ranges })
    const midnight = Date.parse("2026-11-22")
    expect(facetResult(facet, { [midnight]: 2, [midnight - 1]: 5 })).toMatchObject({
      ranges: [{ count: 2 }],
    })
  })

  it("says the least, the most and the sum, of nothing too", () => {
    const facet = request({ field: "price", type: "stats" })
    expect(facetResult(facet, { "10": 2, "40": 1 })).toEqual({
      type: "stats",
      min: 10,
      max: 40,
      avg: 20,
      sum: 60,
      count: 3,
    })
    expect(facetResult(facet, undefined)).toEqual({ type: "stats", min: 0, max: 0, count: 0 })
  })

  it("is refused rather than counted from some of the values", () => {
    const many = Object.fromEntries(
      Array.from({ length: MOST_FACET_VALUES }, (_, n) => [String(n), 1])
    )
    const facet = request({ field: "price", type: "stats" })
    expect(refusal(() => facetResult(facet, many))).toBe("ocop.search_not_supported")
  })

  it.each([
    ["not_for_this", ["title"]],
    ["unknown_field", ["nothing"]],
    ["not_for_this", [{ field: "group", type: "range", ranges: [] }]],
    ["not_supported", ["group", "group"]],
    ["wrong_value", [{ field: "price", type: "range", ranges: [{ from: "dear" }] }]],
  ] as [string, Asked][])("is refused as %s: %j", (code, asked) => {
    const expected = code === "not_for_this" && asked[0] === "title" ? "unknown_field" : code
    const found = refusal(() => facetRequests(asked, aLayout()))
    expect([`ocop.search_${code}`, `ocop.search_${expected}`]).toContain(found)
  })
})
