import type { SearchTypes } from "@medusajs/framework/types"
import { fieldOf, refuse } from "@ocop/search-promises"
import type { IndexLayout } from "../layout/index-layout"

export interface ResultOrder {
  readonly byRelevance: boolean
  /** Meilisearch's `sort`; empty by relevance. The id decides between equals. */
  readonly terms: readonly string[]
}

const SCORE = "_score"

/**
 * What results are sorted by. No value comes last in both directions. Texts are in Vietnamese order.
 *
 * @throws INVALID_DATA for an order that cannot be kept exactly
 */
export function compileOrder(
  order: SearchTypes.SearchPagination["order"],
  layout: IndexLayout
): ResultOrder {
  const entries = Object.entries(order ?? {})
  const [first] = entries
  if (entries.some(([path]) => path === SCORE)) {
    if (entries.length > 1 || first?.[1] !== "DESC") {
      refuse("not_supported", "Results are sorted by relevance alone and downwards, or not by it")
    }
    return { byRelevance: true, terms: [] }
  }
  const terms = entries.map(([path, direction]) => {
    const field = fieldOf(
      layout.kept,
      path,
      "sorting",
      ({ sortAttribute }) => sortAttribute !== null
    )
    return `${field.sortAttribute}:${direction === "DESC" ? "desc" : "asc"}`
  })
  return { byRelevance: terms.length === 0, terms: terms.length ? [...terms, "id:asc"] : [] }
}
