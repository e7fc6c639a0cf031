import { describe, expect, it } from "vitest"
import { facetRequests } from "../src/facets/facet-request"
import { facetResult } from "../src/facets/facet-result"
import { facetSql } from "../src/facets/facet-sql"
import { A_LAYOUT } from "./a-layout"
import { refusal } from "./refusal"

type Asked = Parameters<typeof facetRequests>[0][number]
const request = (asked: Asked) => facetRequests([asked], A_LAYOUT)[0]!
const result = (asked: Asked, answered: unknown) => facetResult(request(asked), answered)
const statement = (asked: Asked) => facetSql(request(asked)).text.replace(/\s+/g, " ")

describe("a facet of values", () => {
  const rows = [
    ["Trà", 5, 12],
    ["Đồ uống", 4, 12],
    ["Đặc sản", 2, 12],
    ["Cà phê", 1, 12],
  ]

  it("is cut by PostgreSQL, and says how many documents have other values", () => {
    expect(statement({ field: "group", limit: 2 })).toContain("limit ?")
    expect(result({ field: "group", limit: 2 }, rows.slice(0, 2))).toEqual({
      type: "value",
      values: [
        { value: "Trà", count: 5 },
        { value: "Đồ uống", count: 4 },
      ],
      other_count: 3,
    })
  })

  it("is sorted by the Vietnamese alphabet before it is cut", () => {
    const asked = { field: "group", sort: "alpha", limit: 3 } as const
    expect(statement(asked)).not.toContain("limit")
    expect(result(asked, rows)).toMatchObject({
      values: [{ value: "Cà phê" }, { value: "Đặc sản" }, { value: "Đồ uống" }],
    })
  })

  it.each([
    ["do", ["Đồ uống"]],
    ["ĐỒ", ["Đồ uống"]],
    ["san", ["Đặc sản"]],
    ["an", []],
    ["  ", ["Trà", "Đồ uống", "Đặc sản", "Cà phê"]],
  ])("is searched by the beginnings of words, folded: %j", (query, values) => {
    const facet = result({ field: "group", query }, rows)
    expect(facet).toMatchObject({ values: values.map((value) => ({ value })) })
    expect((facet as { values: unknown[] }).values).toHaveLength(values.length)
  })

  it("counts a document under each value of a list, so it knows no others", () => {
    expect(statement("channels")).toContain(`unnest("f_channels")`)
    expect(result("channels", [["a", 2, 3]])).toEqual({
      type: "value",
      values: [{ value: "a", count: 2 }],
    })
  })

  it("has texts for values, whatever they are", () => {
    const value = (field: string, given: unknown) =>
      (result(field, [[given, 1, 1]]) as { values: { value: string }[] }).values[0]?.value
    expect(value("stars", 5)).toBe("5")
    expect(value("in_season", true)).toBe("true")
  })

  it("is empty when nothing has one", () => {
    expect(result("group", null)).toEqual({ type: "value", values: [], other_count: 0 })
  })
})

describe("a facet of ranges", () => {
  it("holds its lower end and not its upper one, and names ranges that have no key", () => {
    const asked = {
      field: "price",
      type: "range",
      ranges: [{ to: 50_000 }, { key: "mid", from: 50_000, to: 99.5 }, { from: "100000" }],
    } as const satisfies Asked
    const { text, values } = facetSql(request({ ...asked, ranges: [...asked.ranges] }))
    expect(text).toContain(`"f_price" >= ?::numeric and "f_price" < ?::numeric`)
    expect(values).toEqual([50_000, 50_000, 99.5, 100_000])
    expect(result({ ...asked, ranges: [...asked.ranges] }, [1, 2, 3])).toEqual({
      type: "range",
      ranges: [
        { key: "*-50000", to: 50_000, count: 1 },
        { key: "mid", from: 50_000, to: 99.5, count: 2 },
        { key: "100000-*", from: "100000", count: 3 },
      ],
    })
  })
})

describe("a facet of sums", () => {
  it("says least, most, average, sum and how many", () => {
    expect(result({ field: "price", type: "stats" }, [1, 9, 4.5, 18, 4])).toEqual({
      type: "stats",
      min: 1,
      max: 9,
      avg: 4.5,
      sum: 18,
      count: 4,
    })
  })

  it("of nothing counts nothing", () => {
    const nothing = { type: "stats", min: 0, max: 0, count: 0 }
    expect(result({ field: "price", type: "stats" }, [null, null, null, null, 0])).toEqual(nothing)
  })
})

it.each([
  ["an unknown field", ["nothing"], "unknown_field"],
  ["a field that is not counted", ["title"], "not_for_this"],
  ["values of a field with ranges only", ["price"], "not_for_this"],
  [
    "ranges of a field with values only",
    [{ field: "stars", type: "range", ranges: [] }],
    "not_for_this",
  ],
  [
    "a bound that is none",
    [{ field: "price", type: "range", ranges: [{ from: "cheap" }] }],
    "wrong_value",
  ],
  ["two facets of one field", ["group", { field: "group", limit: 1 }], "not_supported"],
] as [string, Asked[], string][])("refused is %s", (_, asked, reason) => {
  expect(refusal(() => facetRequests(asked, A_LAYOUT))).toBe(`ocop.search_${reason}`)
})
