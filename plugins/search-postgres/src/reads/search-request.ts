import type { SearchTypes } from "@medusajs/framework/types"
import {
  highlightRequest,
  queryText,
  refuseUnsupported,
  type HighlightRequest,
  type QueryText,
} from "@ocop/search-promises"
import { facetRequests, type FacetRequest } from "../facets/facet-request"
import { compileFilters } from "../filters/compile-filters"
import type { IndexLayout } from "../layout/index-layout"
import { compileOrder, type ResultOrder } from "../order/compile-order"
import type { Sql } from "../sql/sql"
import { matchRequest, type MatchRequest } from "./match-request"

/** A query of the Search Module, checked against the index and in the terms of its tables. */
export interface SearchRequest {
  /** Null: nothing was typed that has a letter or a digit in it; everything is shown. */
  readonly text: (QueryText & MatchRequest) | null
  readonly filter: Sql | null
  readonly facets: readonly FacetRequest[]
  readonly order: ResultOrder
  readonly skip: number
  readonly take: number
  readonly highlight: HighlightRequest | null
}

const USUAL_TAKE = 20

/** @throws INVALID_DATA for whatever could not be answered exactly */
export function searchRequest(
  input: SearchTypes.ProviderSearchQuery,
  layout: IndexLayout
): SearchRequest {
  const options = input.search_options ?? {}
  refuseUnsupported(input, "PostgreSQL")
  const text = queryText(input.q)
  const match = matchRequest(options, layout)
  return {
    text: text.words.length ? { ...text, ...match } : null,
    filter: compileFilters(input.filters, layout),
    facets: facetRequests(options.facets ?? [], layout),
    order: compileOrder(input.pagination?.order, layout),
    skip: input.pagination?.skip ?? 0,
    take: input.pagination?.take ?? USUAL_TAKE,
    highlight: highlightRequest(options, layout),
  }
}
