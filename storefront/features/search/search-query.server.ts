import { PRICE_RANGES } from "./price-ranges"
import { PAGE_SIZE, type SearchParams, type SearchSort } from "./search-params"
import type { StoreSearchQuery } from "./store-search.server"

const ORDERS: Record<SearchSort, Record<string, "ASC" | "DESC"> | undefined> = {
  relevance: undefined,
  "price-up": { price_min: "ASC" },
  "price-down": { price_min: "DESC" },
  stars: { stars: "DESC" },
  title: { title: "ASC" },
  newest: { created_at: "DESC" },
}

/** More than any facet has: unasked, some engines count the ten most frequent values only. */
export const EVERY_VALUE = 100

type Facets = NonNullable<NonNullable<StoreSearchQuery["search_options"]>["facets"]>

const valueFacets = (...fields: string[]): Facets =>
  fields.map((field) => ({ field, limit: EVERY_VALUE }))

const PLACE_FACETS = valueFacets("province_code", "former_province")
const FACETS: Facets = [
  ...valueFacets("stars", "group", "in_season"),
  {
    field: "price_min",
    type: "range",
    ranges: PRICE_RANGES.map(({ key, from, to }) => ({
      key,
      ...(from && { from }),
      ...(to && { to }),
    })),
  },
]

/** Words that no product has in full may be left out, and the last one may be unfinished. */
const MATCH = "last"

/** With nothing typed there is no relevance: what is new comes first. Published on /cach-xep-hang. */
const UNASKED_ORDER = { created_at: "DESC" } as const

/**
 * What the search engine is asked for a page of results. It leaves the filter of a field out where it counts
 * that field (`disjunctive_facets`), so that the others stay on offer.
 *
 * @param fixed filters that the page itself sets and the shopper cannot drop: its province, group or producer
 */
export function searchQuery(
  params: SearchParams,
  fixed: Record<string, unknown> = {}
): StoreSearchQuery {
  const order = ORDERS[params.sort] ?? (params.q === "" ? UNASKED_ORDER : undefined)
  const placesApart = placeCountQuery(params, fixed) !== null
  return {
    filters: { ...filtersOf(params), ...fixed },
    pagination: { skip: (params.page - 1) * PAGE_SIZE, take: PAGE_SIZE, ...(order && { order }) },
    search_options: {
      match_strategy: MATCH,
      facets: placesApart ? FACETS : [...FACETS, ...PLACE_FACETS],
      disjunctive_facets: true,
      count: "exact",
    },
  }
}

/**
 * What counts provinces of today and of before when some are chosen. The engine leaves out the filter of the
 * very field it counts; the two fields are one choice, so here both are left out. Null when none is chosen, or
 * the page's own province decides.
 */
export function placeCountQuery(
  params: SearchParams,
  fixed: Record<string, unknown> = {}
): StoreSearchQuery | null {
  if (params.provinces.length + params.formerProvinces.length === 0) return null
  if ("province_code" in fixed) return null
  const anywhere = { ...params, provinces: [], formerProvinces: [] }
  return {
    filters: { ...filtersOf(anywhere), ...fixed },
    pagination: { take: 0 },
    search_options: {
      match_strategy: MATCH,
      facets: PLACE_FACETS,
      count: "none",
    },
  }
}

function filtersOf(params: SearchParams): Record<string, unknown> {
  const { q, provinces, formerProvinces, stars, groups, priceFrom, priceTo, inSeason, inStock } =
    params
  return {
    ...(q && { q }),
    ...(provinces.length > 0 && { province_code: provinces }),
    ...(formerProvinces.length > 0 && { former_province: formerProvinces }),
    ...(stars.length > 0 && { stars }),
    ...(groups.length > 0 && { group: groups }),
    ...((priceFrom !== undefined || priceTo !== undefined) && {
      price_min: {
        ...(priceFrom !== undefined && { $gte: priceFrom }),
        ...(priceTo !== undefined && { $lte: priceTo }),
      },
    }),
    ...(inSeason && { in_season: true }),
    ...(inStock && { in_stock: true }),
  }
}
