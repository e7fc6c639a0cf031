import type { SearchTypes } from "@medusajs/framework/types"
import { foldVietnamese } from "@ocop/rules"
import type { FieldColumn } from "../layout/index-layout"
import type { FacetRequest, ValueFacet } from "./facet-request"

/** What `facetSql` answered, in the contract's form. */
export function facetResult(
  request: FacetRequest,
  answered: unknown
): SearchTypes.SearchFacetResult {
  switch (request.type) {
    case "value":
      return values(request, (answered ?? []) as [unknown, number, number][])
    case "range": {
      const counts = answered as number[]
      const ranges = request.ranges.map((range, index) => ({ ...range, count: counts[index] ?? 0 }))
      return { type: "range", ranges }
    }
    case "stats": {
      const [min, max, avg, sum, count] = answered as (number | null)[]
      const some = avg !== null && sum !== null ? { avg, sum } : {}
      return { type: "stats", min: min ?? 0, max: max ?? 0, ...some, count: count ?? 0 }
    }
  }
}

function values(
  { field, limit, sort, query }: ValueFacet,
  rows: readonly [value: unknown, count: number, total: number][]
): SearchTypes.SearchFacetResult {
  const asked = query === null ? null : foldVietnamese(query)
  const found = rows
    .map(([value, count]) => ({ value: facetValue(field, value), count }))
    .filter(({ value }) => asked === null || ` ${foldVietnamese(value)}`.includes(` ${asked}`))
  const sorted = sort === "alpha" ? found.sort((a, b) => ALPHABET.compare(a.value, b.value)) : found
  const shown = sorted.slice(0, limit)
  const others = (rows[0]?.[2] ?? 0) - shown.reduce((sum, { count }) => sum + count, 0)
  // Of a list's values one document counts several times.
  return { type: "value", values: shown, ...(!field.array && { other_count: others }) }
}

const ALPHABET = new Intl.Collator("vi", { numeric: true })

const facetValue = ({ kind }: FieldColumn, value: unknown): string =>
  kind === "date" ? new Date(String(value)).toISOString() : String(value)
