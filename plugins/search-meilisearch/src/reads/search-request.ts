import type { SearchTypes } from "@medusajs/framework/types"
import {
  highlightRequest,
  queryText,
  refuseUnsupported,
  type HighlightRequest,
  type QueryText,
  type TypoLimits,
  type Unsupported,
} from "@ocop/search-promises"
import { facetRequests, type FacetRequest } from "../facets/facet-request"
import { compileFilters } from "../filters/compile-filters"
import type { FilterText } from "../filters/filter-text"
import type { IndexLayout } from "../layout/index-layout"
import { compileOrder, type ResultOrder } from "../order/compile-order"
import type { MatchRequest } from "../plan/reading"
import { matchRequest } from "./match-request"

/** What PostgreSQL can do and Meilisearch cannot. */
const BEYOND: readonly Unsupported[] = [
  [
    ({ search_options: o }) => o?.match_strategy === "any",
    "Meilisearch has no way to ask for one of several words",
  ],
]

/** A query of the Search Module, checked against the index and in the terms of Meilisearch. */
export interface SearchRequest {
  readonly index: string
  /** Null: nothing was typed that has a letter or a digit in it; everything is shown. */
  readonly text: QueryText | null
  readonly match: MatchRequest
  readonly typos: TypoLimits | null
  readonly filter: FilterText | null
  readonly facets: readonly FacetRequest[]
  readonly order: ResultOrder
  readonly skip: number
  readonly take: number
  readonly highlight: HighlightRequest | null
  /** The fields that a hit shows. */
  readonly paths: readonly string[]
}

const USUAL_TAKE = 20

/** @throws INVALID_DATA for whatever could not be answered exactly */
export function searchRequest(
  input: SearchTypes.ProviderSearchQuery,
  layout: IndexLayout
): SearchRequest {
  const options = input.search_options ?? {}
  refuseUnsupported(input, "Meilisearch", BEYOND)
  const text = queryText(input.q)
  return {
    index: input.index.physical_name,
    text: text.words.length ? text : null,
    match: matchRequest(options, layout),
    typos: layout.typos,
    filter: compileFilters(input.filters, layout),
    facets: facetRequests(options.facets ?? [], layout),
    order: compileOrder(input.pagination?.order, layout),
    skip: input.pagination?.skip ?? 0,
    take: input.pagination?.take ?? USUAL_TAKE,
    highlight: highlightRequest(options, layout),
    paths: input.attributes_to_retrieve,
  }
}
