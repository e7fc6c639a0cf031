import type { SearchTypes } from "@medusajs/framework/types"
import { fieldLabels } from "../layout/field-labels"
import { hasLongTexts, type IndexLayout } from "../layout/index-layout"
import type { ReadingRules } from "../plan/readings"

export interface MatchRequest {
  readonly rules: ReadingRules
  /** The labels of the texts that are searched, "AB"; empty: all. */
  readonly labels: string
}

/** How a query's words are matched: the definition's typo tolerance, which a query can only turn off. */
export function matchRequest(
  {
    match_strategy: strategy = "all",
    typo_tolerance,
    attributes_to_search_on,
  }: SearchTypes.SearchOptions,
  layout: IndexLayout
): MatchRequest {
  const labels = attributes_to_search_on?.length ? fieldLabels(attributes_to_search_on, layout) : ""
  return {
    rules: {
      strategy,
      typos: typo_tolerance === false ? null : layout.typos,
      longTexts: hasLongTexts(layout) && (labels === "" || labels.includes("D")),
    },
    labels,
  }
}
