import { expect, it } from "vitest"
import { priceFilterOf, PRICE_RANGES } from "./price-ranges"
import { LAST_PAGE, NO_FILTERS } from "./search-params"
import { placeCountQuery, searchQuery } from "./search-query.server"
import type { StoreSearchQuery } from "./store-search.server"

const fieldsCounted = (query: StoreSearchQuery | null) =>
  query?.search_options?.facets?.map(({ field }) => field)

it("asks nothing that was not asked", () => {
  expect(searchQuery(NO_FILTERS).filters).toEqual({})
})

it("shows what is new first when nothing was typed, and leaves the order of a text to relevance", () => {
  const newest = { skip: 0, take: 24, order: { created_at: "DESC" } }
  expect(searchQuery(NO_FILTERS).pagination).toEqual(newest)
  expect(searchQuery({ ...NO_FILTERS, q: "chè" }).pagination).toEqual({ skip: 0, take: 24 })
  const stars = { ...NO_FILTERS, q: "chè", sort: "stars" as const }
  expect(searchQuery(stars).pagination?.order).toEqual({ stars: "DESC" })
})

it("never asks for what lies behind the first thousand hits", () => {
  const { pagination } = searchQuery({ ...NO_FILTERS, page: LAST_PAGE })
  expect((pagination?.skip ?? 0) + (pagination?.take ?? 0)).toBeLessThanOrEqual(1000)
})

it("lets the last word be unfinished, and leaves out words that nothing has", () => {
  expect(searchQuery({ ...NO_FILTERS, q: "mật on" }).search_options?.match_strategy).toBe("last")
})

it("turns a search into filters of the index", () => {
  const params = {
    ...NO_FILTERS,
    q: "che",
    provinces: ["08"],
    stars: [5 as const],
    priceTo: 99_999,
    inSeason: true,
    page: 3,
  }
  const { filters, pagination } = searchQuery(params)
  expect(filters).toEqual({
    q: "che",
    province_code: ["08"],
    stars: [5],
    price_min: { $lte: 99_999 },
    in_season: true,
  })
  expect(pagination?.skip).toBe(48)
})

it("lets the page's own filter win over the address", () => {
  expect(searchQuery({ ...NO_FILTERS, groups: ["II"] }, { group: "I" }).filters).toEqual({
    group: "I",
  })
})

it("has price steps that meet without a gap, and filters that find what they counted", () => {
  PRICE_RANGES.slice(1).forEach((range, index) => expect(range.from).toBe(PRICE_RANGES[index]?.to))
  expect(priceFilterOf(PRICE_RANGES[1])).toEqual({ priceFrom: 50_000, priceTo: 99_999 })
})

it("counts places as if none were chosen, with everything else as it is", () => {
  const params = { ...NO_FILTERS, q: "che", formerProvinces: ["Hà Giang"], stars: [4 as const] }
  const query = placeCountQuery(params, { group: "I" })
  expect(query?.filters).toEqual({ q: "che", stars: [4], group: "I" })
  expect(query?.pagination).toEqual({ take: 0 })
  expect(fieldsCounted(query)).toEqual(["province_code", "former_province"])
})

it("counts places once, with everything else or apart", () => {
  expect(fieldsCounted(searchQuery(NO_FILTERS))).toContain("province_code")
  const chosen = { ...NO_FILTERS, provinces: ["08"] }
  expect(fieldsCounted(searchQuery(chosen))).not.toContain("province_code")
  expect(fieldsCounted(searchQuery(chosen, { province_code: "08" }))).toContain("former_province")
})

it("asks no second time when no place is chosen, or the page is about one", () => {
  expect(placeCountQuery(NO_FILTERS)).toBeNull()
  const former = { ...NO_FILTERS, formerProvinces: ["Hà Giang"] }
  expect(placeCountQuery(former, { province_code: "08" })).toBeNull()
})
