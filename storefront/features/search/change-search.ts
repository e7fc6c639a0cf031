import { NO_FILTERS, type SearchParams } from "./search-params"

type ListKey = "provinces" | "formerProvinces" | "stars" | "groups"

/** The search with something else asked; starts again at the first page. */
export function changed(params: SearchParams, change: Partial<SearchParams>): SearchParams {
  return { ...params, page: 1, ...change }
}

/**
 * Adds a value to one of the lists, or takes it out. Provinces of today and of before are two ways to say where
 * from: beginning with one ends the other, as both at once would find only what lies in both.
 */
export function toggled(params: SearchParams, key: ListKey, value: string): SearchParams {
  const list: readonly (string | number)[] = params[key]
  const kept = list.filter((entry) => String(entry) !== value)
  if (kept.length < list.length) return changed(params, { [key]: kept })
  return changed(params, {
    ...(key === "provinces" && { formerProvinces: [] }),
    ...(key === "formerProvinces" && { provinces: [] }),
    [key]: [...list, key === "stars" ? Number(value) : value],
  })
}

/** The text and the order stay; every filter goes. */
export function withoutFilters({ q, literal, sort }: SearchParams): SearchParams {
  return { ...NO_FILTERS, q, literal, sort }
}

/** How many filters are set; the text, the order and the page are none. */
export function filterCount(params: SearchParams): number {
  const { provinces, formerProvinces, stars, groups, priceFrom, priceTo, inSeason, inStock } =
    params
  const lists = [provinces, formerProvinces, stars, groups].reduce(
    (sum, list) => sum + list.length,
    0
  )
  const price = priceFrom !== undefined || priceTo !== undefined
  return lists + [price, inSeason, inStock].filter(Boolean).length
}
