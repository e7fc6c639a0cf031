import { SEARCH_TEXT_MAX } from "@ocop/contract"
import { describe, expect, it } from "vitest"
import { changed, filterCount, toggled, withoutFilters } from "./change-search"
import { parseSearchParams } from "./parse-search-params.server"
import { searchPath } from "./search-address"
import { NO_FILTERS, type SearchParams } from "./search-params"
import { SEARCH_TEXT_LIMIT } from "./search-text-limit"

const parse = (query: string) => parseSearchParams(new URLSearchParams(query))

const EVERYTHING: SearchParams = {
  q: "mật ong",
  literal: true,
  provinces: ["08", "15"],
  formerProvinces: ["Hà Giang"],
  stars: [5, 4],
  groups: ["I", "II"],
  priceFrom: 50_000,
  priceTo: 200_000,
  inSeason: true,
  inStock: true,
  sort: "price-up",
  page: 3,
}

it.each([
  ["everything", EVERYTHING],
  ["nothing", NO_FILTERS],
])("reads back the address it wrote for %s", (_name, params) => {
  expect(parse(searchPath("/tim-kiem", params).split("?")[1] ?? "")).toEqual(params)
})

it("leaves the usual out of the address", () => {
  expect(searchPath("/tim-kiem", NO_FILTERS)).toBe("/tim-kiem")
})

describe("what a person can mistype falls back", () => {
  it.each([
    ["trang=0", { page: 1 }],
    ["trang=1e9", { page: 1 }],
    ["trang=60", { page: 41 }],
    [`q=${"x".repeat(99)}🍵`, { q: "x".repeat(99) }],
    ["sao=4&sao=6&sao=x&sao=4", { stars: [4] }],
    ["nhom=I&nhom=VII", { groups: ["I"] }],
    ["tinh=8&tinh=08&tinh=%00", { provinces: ["08"] }],
    ["gia_tu=-1&gia_den=1.5", { priceFrom: undefined, priceTo: undefined }],
    ["gia_tu=&gia_den=200000", { priceFrom: undefined, priceTo: 200_000 }],
    ["mua=true&con_hang=1", { inSeason: false, inStock: true }],
    ["sap_xep=constructor", { sort: "relevance" }],
    [`q=${"x".repeat(300)}`, { q: "x".repeat(100) }],
    ["q=%20me%CC%80o%00%20", { q: "mèo" }],
  ])("%s", (query, expected) => {
    expect(parse(query)).toMatchObject(expected)
  })
})

it("goes back to the first page when something else is asked", () => {
  expect(changed(EVERYTHING, { inStock: false }).page).toBe(1)
})

it("adds and takes away a value", () => {
  expect(toggled(NO_FILTERS, "stars", "5").stars).toEqual([5])
  expect(toggled(EVERYTHING, "stars", "5").stars).toEqual([4])
  expect(toggled(EVERYTHING, "provinces", "01").provinces).toEqual(["08", "15", "01"])
})

it("lets a former province replace those of today, and the other way round", () => {
  const today = { ...NO_FILTERS, provinces: ["08"] }
  const before = toggled(today, "formerProvinces", "Hà Giang")
  expect([before.provinces, before.formerProvinces]).toEqual([[], ["Hà Giang"]])
  const again = toggled(before, "provinces", "15")
  expect([again.provinces, again.formerProvinces]).toEqual([["15"], []])
})

it("drops one place of an address with both kinds, and leaves the rest", () => {
  const left = toggled(EVERYTHING, "provinces", "08")
  expect([left.provinces, left.formerProvinces]).toEqual([["15"], ["Hà Giang"]])
})

it("counts filters, and drops them without losing text and order", () => {
  expect(filterCount(EVERYTHING)).toBe(10)
  expect(withoutFilters(EVERYTHING)).toEqual({
    ...NO_FILTERS,
    q: "mật ong",
    literal: true,
    sort: "price-up",
  })
})

it("takes as long a text as the backend", () => {
  expect(SEARCH_TEXT_LIMIT).toBe(SEARCH_TEXT_MAX)
})
