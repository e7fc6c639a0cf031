import { expect, it } from "vitest"
import { PROVINCES } from "~/tests/fake-backend/provinces"
import { facetOptions } from "./facet-options.server"
import { filterChips } from "./filter-chips"
import { NO_FILTERS } from "./search-params"

const COUNTS = {
  stars: { "3": 2, "5": 1 },
  group: { I: 3 },
  province_code: { "48": 1, "08": 1, "66": 1, "01": 4 },
  former_province: { "Quảng Nam": 1, "Hà Giang": 1 },
  price_min: { "0-50": 2, "500-": 1 },
  in_season: { true: 2, false: 1 },
}

it("puts words to counts, in an order people expect", () => {
  const facets = facetOptions(COUNTS, NO_FILTERS, PROVINCES)
  expect(facets.stars.map(({ label, count }) => [label, count])).toEqual([
    ["5 sao", 1],
    ["3 sao", 2],
  ])
  expect(facets.groups.map(({ label }) => label)).toEqual(["Thực phẩm"])
  expect(facets.provinces.map(({ label }) => label)).toEqual([
    "Đà Nẵng",
    "Đắk Lắk",
    "Hà Nội",
    "Tuyên Quang",
  ])
  expect(facets.provinces[3]?.former).toEqual([{ value: "Hà Giang", label: "Hà Giang", count: 1 }])
  expect(facets.priceRanges.map(({ label }) => label)).toEqual([
    "Dưới 50.000\u00a0₫",
    "Từ 500.000\u00a0₫",
  ])
  expect(facets.inSeason).toBe(2)
})

it("names every part of a province that had another name, also one that finds nothing", () => {
  const counts = { province_code: { "68": 2 }, former_province: { "Đắk Nông": 2 } }
  const [lamDong] = facetOptions(counts, NO_FILTERS, PROVINCES).provinces
  expect(lamDong?.former.map(({ label, count }) => [label, count])).toEqual([
    ["Bình Thuận", 0],
    ["Đắk Nông", 2],
  ])
})

it("has what is chosen first, today's or former, and the rest in the usual order", () => {
  const chosen = { ...NO_FILTERS, provinces: ["66"], formerProvinces: ["Hà Giang"] }
  expect(facetOptions(COUNTS, chosen, PROVINCES).provinces.map(({ label }) => label)).toEqual([
    "Đắk Lắk",
    "Tuyên Quang",
    "Đà Nẵng",
    "Hà Nội",
  ])
})

it("shows a province one of whose parts is chosen, although nothing is found there", () => {
  const chosen = { ...NO_FILTERS, formerProvinces: ["Bến Tre"] }
  expect(facetOptions({}, chosen, PROVINCES).provinces.map(({ label }) => label)).toEqual([
    "Vĩnh Long",
  ])
})

it("keeps a chosen value that finds nothing, so that it can be dropped", () => {
  const chosen = {
    ...NO_FILTERS,
    stars: [4 as const],
    provinces: ["99"],
    formerProvinces: ["Bến Tre"],
  }
  const facets = facetOptions({}, chosen, PROVINCES)
  expect(facets.stars).toEqual([{ value: "4", label: "4 sao", count: 0 }])
  expect(filterChips(chosen, facets).map(({ label }) => label)).toEqual(["4 sao", "99", "Bến Tre"])
})
