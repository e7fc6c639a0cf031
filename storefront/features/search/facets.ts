/** One value a shopper can narrow by. */
export type FacetOption = { value: string; label: string; count: number }

/** A province of today with the others it was made of in July 2025, also those that would find nothing. */
export type ProvinceOption = FacetOption & { former: FacetOption[] }

/** The values of each facet in the order in which they are shown; those that would find nothing are left out. */
export type SearchFacets = {
  stars: FacetOption[]
  groups: FacetOption[]
  provinces: ProvinceOption[]
  formerProvinces: FacetOption[]
  /** By key of PRICE_RANGES. */
  priceRanges: FacetOption[]
  inSeason: number
}
