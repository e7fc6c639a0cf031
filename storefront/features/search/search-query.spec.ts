import { expect, it } from "vitest"
import { priceFilterOf, PRICE_RANGES } from "./price-ranges"
import { NO_FILTERS } from "./search-params"
import { placeCountQuery, searchQuery } from "./search-query.server"

it("asks nothing that was not asked", () => {
  expect(searchQuery(NO_FILTERS).filters).toEqual({})
  expect(searchQuery(NO_FILTERS).pagination).toEqual({ skip: 0, take: 24 })
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
  expect(query?.search_options?.facets?.map(({ field }) => field)).toEqual([
    "province_code",
    "former_province",
  ])
})

it("asks no second time when no place is chosen, or the page is about one", () => {
  expect(placeCountQuery(NO_FILTERS)).toBeNull()
  const former = { ...NO_FILTERS, formerProvinces: ["Hà Giang"] }
  expect(placeCountQuery(former, { province_code: "08" })).toBeNull()
})
