/** One value a shopper can narrow by. `note` stands smaller beside the label. */
export type FacetOption = { value: string; label: string; note?: string; count: number }

/** The values of each facet in the order in which they are shown; those that would find nothing are left out. */
export type SearchFacets = {
  stars: FacetOption[]
  groups: FacetOption[]
  provinces: FacetOption[]
  formerProvinces: FacetOption[]
  /** By key of PRICE_RANGES. */
  priceRanges: FacetOption[]
  inSeason: number
}
