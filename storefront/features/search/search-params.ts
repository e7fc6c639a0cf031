/** The order of results; "relevance" is the search engine's own and stays out of the address. */
export const SEARCH_SORTS = [
  "relevance",
  "price-up",
  "price-down",
  "stars",
  "title",
  "newest",
] as const
export type SearchSort = (typeof SEARCH_SORTS)[number]

/** What a shopper asks for. Lives in the address, so that a search can be shared, kept and gone back to. */
export type SearchParams = {
  /** Accents are optional for whoever types. */
  q: string
  /** Whether `q` is only text: no stars and no prices are read out of it. */
  literal: boolean
  /** Codes of today's provinces; any of them. */
  provinces: string[]
  /** Names of provinces as they were before July 2025; any of them. */
  formerProvinces: string[]
  stars: (3 | 4 | 5)[]
  /** Codes of the programme's groups, "I" to "VI". */
  groups: string[]
  /** Whole đồng, both ends included; compared with the cheapest pack. */
  priceFrom: number | undefined
  priceTo: number | undefined
  inSeason: boolean
  inStock: boolean
  sort: SearchSort
  /** From 1. */
  page: number
}

export const NO_FILTERS: SearchParams = {
  q: "",
  literal: false,
  provinces: [],
  formerProvinces: [],
  stars: [],
  groups: [],
  priceFrom: undefined,
  priceTo: undefined,
  inSeason: false,
  inStock: false,
  sort: "relevance",
  page: 1,
}

export const PAGE_SIZE = 24
/** A search shows no more than its first thousand hits, whichever engine answers it. */
export const LAST_PAGE = Math.floor(1000 / PAGE_SIZE)
