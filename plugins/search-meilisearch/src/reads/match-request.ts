import type { SearchTypes } from "@medusajs/framework/types"
import { refuse } from "@ocop/search-promises"
import type { IndexLayout } from "../layout/index-layout"
import type { MatchRequest } from "../plan/reading"

/** How a query's words are matched: the definition's typo tolerance, which a query can only turn off. */
export function matchRequest(
  {
    match_strategy: strategy = "all",
    typo_tolerance,
    attributes_to_search_on: only,
  }: SearchTypes.SearchOptions,
  { searched, typos }: IndexLayout
): MatchRequest {
  for (const path of only ?? []) {
    if (!searched.some((field) => field.path === path)) {
      refuse("not_for_this", `Field "${path}" of this search index is not searched by text`)
    }
  }
  return {
    // Another one was refused before.
    strategy: strategy === "last" ? "last" : "all",
    typos: typo_tolerance !== false && typos !== null,
    searched: only?.length ? searched.filter(({ path }) => only.includes(path)) : searched,
  }
}
