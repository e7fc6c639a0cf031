import type { SearchTypes } from "@medusajs/framework/types"
import { describe, expect, it } from "vitest"
import { compileFilters } from "../src/filters/compile-filters"
import { layoutInSettings } from "../src/layout/layout-in-settings"
import { compileOrder } from "../src/order/compile-order"
import { indexSettings } from "../src/settings/index-settings"
import { aLayout } from "./a-layout"
import { refusal } from "./refusal"

const layout = aLayout()
const compiled = (filters: object) => compileFilters(filters as SearchTypes.SearchFilters, layout)
const MIDNIGHT = Date.parse("2026-11-22T00:00:00Z")

describe("a filter", () => {
  it.each([
    ["a value", { group: "tea" }, `filter.text.group = "tea"`],
    ["a value with letters of its own", { group: "Trà" }, `filter.text.group = "~54.r~e0."`],
    ["a list of values", { stars: [4, 5] }, `filter.integer.stars IN ["4", "5"]`],
    ["no value", { stars: null }, `filter.integer.stars NOT EXISTS`],
    [
      "a value or none",
      { stars: [5, null] },
      `(filter.integer.stars = "5" OR filter.integer.stars NOT EXISTS)`,
    ],
    ["no possible value", { stars: [] }, `id IN []`],
    ["another value", { stars: { $ne: 5 } }, `NOT (filter.integer.stars = "5")`],
    ["any value", { stars: { $ne: null } }, `NOT (filter.integer.stars NOT EXISTS)`],
    ["none of none", { stars: { $nin: [] } }, `NOT (id IN [])`],
    ["there", { stars: { $exists: true } }, `filter.integer.stars EXISTS`],
    [
      "a range",
      { price: { $gte: 1, $lt: "9" } },
      `(filter.integer.price >= "1" AND filter.integer.price < "9")`,
    ],
    ["yes", { in_season: "true" }, `filter.boolean.in_season = "true"`],
    ["a day", { valid_until: { $gt: "2026-11-22" } }, `filter.date.valid_until > "${MIDNIGHT}"`],
    [
      "a Date",
      { valid_until: { $lte: new Date(MIDNIGHT) } },
      `filter.date.valid_until <= "${MIDNIGHT}"`,
    ],
    [
      "all of a list",
      { channels: { $contains: ["a", "b"] } },
      `(filter.texts.channels = "a" AND filter.texts.channels = "b")`,
    ],
    [
      "one of a list",
      { channels: { $overlaps: ["a", "b"] } },
      `filter.texts.channels IN ["a", "b"]`,
    ],
    ["a field in a list", { "variants.sku": "a" }, `filter.texts.variants-sku = "a"`],
    [
      "a tree",
      { $or: [{ $and: [{ stars: 5 }, { $not: { group: "tea" } }] }, { price: { $lt: 9 } }] },
      `((filter.integer.stars = "5" AND NOT (filter.text.group = "tea")) OR filter.integer.price < "9")`,
    ],
    ["one of no branches", { $or: [] }, `id IN []`],
    ["all of no branches", { $and: [] }, `id EXISTS`],
  ])("on %s", (_, filters, text) => {
    expect(compiled(filters)).toBe(text)
  })

  it("that asks nothing is none", () => {
    expect(compileFilters(undefined, layout)).toBeNull()
    expect(compiled({})).toBeNull()
    expect(compiled({ stars: undefined })).toBeNull()
  })

  it.each([
    ["unknown_field", { nothing: 1 }],
    ["unknown_field", { title: { $eq: "x" }, nothing: 1 }],
    ["not_for_this", { title: "x" }],
    ["unknown_operator", { stars: { $regex: "." } }],
    ["unknown_operator", { stars: { constructor: 1 } }],
    ["unknown_operator", { $nor: [] }],
    ["unknown_operator", { group: { $prefix: "t" } }],
    ["unknown_operator", { group: { $like: "t" } }],
    ["unknown_operator", { group: { $gt: "t" } }],
    ["unknown_operator", { in_season: { $gt: true } }],
    ["unknown_operator", { channels: { $gt: "a" } }],
    ["unknown_operator", { stars: { $contains: [5] } }],
    ["wrong_value", { stars: "five" }],
    ["wrong_value", { stars: {} }],
    ["wrong_value", { stars: { $gt: null } }],
    ["wrong_value", { stars: { $in: 5 } }],
    ["wrong_value", { stars: { $exists: "yes" } }],
    ["wrong_value", { valid_until: { $gt: "soon" } }],
    ["wrong_value", { $and: { stars: 5 } }],
  ])("is refused as %s: %j", (code, filters) => {
    const expected = code === "unknown_field" && "title" in filters ? "not_for_this" : code
    expect(refusal(() => compiled(filters))).toBe(`ocop.search_${expected}`)
  })

  it("is not read deeper than twenty levels", () => {
    const nested = (levels: number): object =>
      levels === 0 ? { stars: 5 } : { $not: nested(levels - 1) }
    expect(compiled(nested(20))).toContain(`"5"`)
    expect(refusal(() => compiled(nested(21)))).toBe("ocop.search_filters_too_large")
  })

  it("can be read by what an index says of itself, for deletes", () => {
    const there = layoutInSettings(indexSettings(layout), "id")
    const filters = {
      group: "Trà",
      stars: 5,
      in_season: true,
      valid_until: { $lt: new Date(MIDNIGHT) },
      channels: { $contains: "a" },
      "variants.sku": "a",
    } as SearchTypes.SearchFilters
    expect(compileFilters(filters, there)).toBe(compileFilters(filters, layout))
  })
})

describe("an order", () => {
  it("ends with the id, and texts have one of their own", () => {
    expect(compileOrder({ price: "DESC", title: "ASC" }, layout)).toEqual({
      byRelevance: false,
      terms: ["filter.integer.price:desc", "sort.title:asc", "id:asc"],
    })
  })

  it("is relevance when nothing else is asked", () => {
    expect(compileOrder({}, layout)).toEqual({ byRelevance: true, terms: [] })
    expect(compileOrder({ _score: "DESC" }, layout)).toEqual({ byRelevance: true, terms: [] })
  })

  it("is refused when it cannot be kept", () => {
    expect(refusal(() => compileOrder({ _score: "ASC" }, layout))).toBe("ocop.search_not_supported")
    expect(refusal(() => compileOrder({ _score: "DESC", price: "ASC" }, layout))).toBe(
      "ocop.search_not_supported"
    )
    expect(refusal(() => compileOrder({ stars: "ASC" }, layout))).toBe("ocop.search_not_for_this")
    expect(refusal(() => compileOrder({ nothing: "ASC" }, layout))).toBe(
      "ocop.search_unknown_field"
    )
  })
})
