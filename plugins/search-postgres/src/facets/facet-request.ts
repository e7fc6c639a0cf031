import type { SearchTypes } from "@medusajs/framework/types"
import { fieldOf, refuse } from "@ocop/search-promises"
import { columnValue, type ColumnValue } from "../documents/column-value"
import type { FieldColumn, IndexLayout } from "../layout/index-layout"

export interface ValueFacet {
  readonly type: "value"
  readonly field: FieldColumn
  readonly limit: number
  readonly sort: "count" | "alpha"
  /** Folded parts of words that a value has to have; null: all values. */
  readonly query: string | null
}

export interface FacetRange {
  readonly key: string
  /** As they were asked; `from` is in the range, `to` is not. */
  readonly from?: number | string
  readonly to?: number | string
}

export interface RangeFacet {
  readonly type: "range"
  readonly field: FieldColumn
  readonly ranges: readonly FacetRange[]
}

export interface StatsFacet {
  readonly type: "stats"
  readonly field: FieldColumn
}

export type FacetRequest = ValueFacet | RangeFacet | StatsFacet

/** What is answered when nobody says how many values; also the most that Meilisearch answers by itself. */
const USUAL_LIMIT = 100

/**
 * @throws INVALID_DATA for a field without that kind of facet, a bound that is none, and two facets of
 *   one field, of which an answer could show only one
 */
export function facetRequests(
  asked: NonNullable<SearchTypes.SearchOptions["facets"]>,
  layout: IndexLayout
): FacetRequest[] {
  const requests = asked.map((facet) => facetRequest(facet, layout))
  const paths = new Set(requests.map(({ field }) => field.path))
  if (paths.size < requests.length) {
    refuse("not_supported", "An answer has one facet of a field: ask twice for two")
  }
  return requests
}

function facetRequest(
  asked: string | SearchTypes.SearchFacetRequest,
  layout: IndexLayout
): FacetRequest {
  const request = typeof asked === "string" ? { field: asked } : asked
  const type = request.type ?? "value"
  const field = fieldOf(layout.columns, request.field, `${type} facets`, ({ facets }) =>
    facets.includes(type)
  )
  if (request.type === "range") {
    const ranges = request.ranges.map(({ key, from, to }) => ({
      key: key ?? `${from ?? "*"}-${to ?? "*"}`,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    }))
    ranges.forEach((range) => [range.from, range.to].forEach((bound) => rangeBound(field, bound)))
    return { type: "range", field, ranges }
  }
  if (request.type === "stats") {
    return { type: "stats", field }
  }
  const { limit = USUAL_LIMIT, sort = "count", query } = request
  return { type: "value", field, limit, sort, query: query?.trim() || null }
}

/** Undefined: open at that end. */
export function rangeBound(
  field: FieldColumn,
  bound: number | string | undefined
): ColumnValue | null {
  if (bound === undefined) {
    return null
  }
  return (
    columnValue(field.kind, bound) ??
    refuse("wrong_value", `Range of "${field.path}" (${field.kind}): "${bound}" is none`)
  )
}
