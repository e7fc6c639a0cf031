import type { SearchTypes } from "@medusajs/framework/types"
import { fieldOf } from "../definition/field-of"
import { refuse } from "../refuse"

export interface ValueFacet<Field> {
  readonly type: "value"
  readonly field: Field
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

export interface RangeFacet<Field> {
  readonly type: "range"
  readonly field: Field
  readonly ranges: readonly FacetRange[]
}

export interface StatsFacet<Field> {
  readonly type: "stats"
  readonly field: Field
}

export type FacetRequest<Field> = ValueFacet<Field> | RangeFacet<Field> | StatsFacet<Field>

interface CountedField {
  readonly path: string
  readonly facets: readonly SearchTypes.SearchFacetKind[]
}

/** Refuses a bound of a range that is none. */
type CheckBound<Field> = (field: Field, bound: number | string | undefined) => unknown

/** What is answered when nobody says how many values; also the most that Meilisearch answers by itself. */
const USUAL_LIMIT = 100

/**
 * @throws INVALID_DATA for a field without that kind of facet, a bound that is none, and two facets of
 *   one field, of which an answer could show only one
 */
export function readFacets<Field extends CountedField>(
  asked: NonNullable<SearchTypes.SearchOptions["facets"]>,
  fields: readonly Field[],
  checkBound: CheckBound<Field>
): FacetRequest<Field>[] {
  const requests = asked.map((facet) => readFacet(facet, fields, checkBound))
  const paths = new Set(requests.map(({ field }) => field.path))
  if (paths.size < requests.length) {
    refuse("not_supported", "An answer has one facet of a field: ask twice for two")
  }
  return requests
}

function readFacet<Field extends CountedField>(
  asked: string | SearchTypes.SearchFacetRequest,
  fields: readonly Field[],
  checkBound: CheckBound<Field>
): FacetRequest<Field> {
  const request = typeof asked === "string" ? { field: asked } : asked
  const type = request.type ?? "value"
  const field = fieldOf(fields, request.field, `${type} facets`, ({ facets }) =>
    facets.includes(type)
  )
  if (request.type === "range") {
    const ranges = request.ranges.map(({ key, from, to }) => ({
      key: key ?? `${from ?? "*"}-${to ?? "*"}`,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    }))
    ranges.forEach((range) => [range.from, range.to].forEach((bound) => checkBound(field, bound)))
    return { type: "range", field, ranges }
  }
  if (request.type === "stats") {
    return { type: "stats", field }
  }
  const { limit = USUAL_LIMIT, sort = "count", query } = request
  return { type: "value", field, limit, sort, query: query?.trim() || null }
}
