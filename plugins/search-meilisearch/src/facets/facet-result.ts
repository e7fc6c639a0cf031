import type { SearchTypes } from "@medusajs/framework/types"
import { foldVietnamese } from "@ocop/rules"
import { refuse } from "@ocop/search-promises"
import { MOST_FACET_VALUES } from "../settings/index-settings"
import { textMeant } from "../text/exact-text"
import { rangeBound, type FacetRequest, type RangeFacet, type ValueFacet } from "./facet-request"

/** How many documents have each value, as Meilisearch says it. */
type Distribution = Readonly<Record<string, number>>

/**
 * The facet in the contract's form. Ranges and sums are counted from the values, so they are exact as
 * long as Meilisearch says all of them.
 *
 * @throws INVALID_DATA `ocop.search_not_supported` when a range or a sum would miss some
 */
export function facetResult(
  request: FacetRequest,
  distribution: Distribution = {}
): SearchTypes.SearchFacetResult {
  switch (request.type) {
    case "value":
      return values(request, distribution)
    case "range":
      return ranges(request, numbers(request, distribution))
    case "stats":
      return stats(numbers(request, distribution))
  }
}

function values(
  { field, limit, sort, query }: ValueFacet,
  distribution: Distribution
): SearchTypes.SearchFacetResult {
  const asked = query === null ? null : foldVietnamese(query)
  const all = Object.entries(distribution).map(([value, count]) => ({
    value: shown(field.kind, value),
    count,
  }))
  const found = all.filter(
    ({ value }) => asked === null || ` ${foldVietnamese(value)}`.includes(` ${asked}`)
  )
  found.sort(
    (a, b) => (sort === "count" ? b.count - a.count : 0) || ALPHABET.compare(a.value, b.value)
  )
  const top = found.slice(0, limit)
  const others = sum(all) - sum(top)
  // Of a list's values one document counts several times.
  return { type: "value", values: top, ...(!field.array && { other_count: others }) }
}

const ALPHABET = new Intl.Collator("vi", { numeric: true })

function shown(kind: FacetRequest["field"]["kind"], value: string): string {
  if (kind === "text") {
    return textMeant(value) ?? value
  }
  return kind === "date" ? new Date(Number(value)).toISOString() : value
}

interface Counted {
  readonly value: number
  readonly count: number
}

function numbers({ field }: FacetRequest, distribution: Distribution): Counted[] {
  const entries = Object.entries(distribution)
  if (entries.length >= MOST_FACET_VALUES) {
    refuse(
      "not_supported",
      `Field "${field.path}" has more than ${MOST_FACET_VALUES} values: its ranges cannot be counted`
    )
  }
  return entries.map(([value, count]) => ({ value: Number(value), count }))
}

function ranges({ field, ranges }: RangeFacet, counted: readonly Counted[]) {
  return {
    type: "range" as const,
    ranges: ranges.map((range) => {
      const from = rangeBound(field, range.from) ?? -Infinity
      const to = rangeBound(field, range.to) ?? Infinity
      const within = counted.filter(({ value }) => value >= from && value < to)
      return { ...range, count: sum(within) }
    }),
  }
}

function stats(counted: readonly Counted[]): SearchTypes.SearchFacetResult {
  const count = sum(counted)
  const total = counted.reduce((all, { value, count: times }) => all + value * times, 0)
  const [least, most] = counted.reduce(
    ([low, high], { value }) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity]
  )
  return count
    ? { type: "stats", min: least, max: most, avg: total / count, sum: total, count }
    : { type: "stats", min: 0, max: 0, count: 0 }
}

const sum = (counted: readonly { readonly count: number }[]): number =>
  counted.reduce((total, { count }) => total + count, 0)
