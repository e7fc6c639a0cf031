import type { SearchTypes } from "@medusajs/framework/types"
import type { QueryText } from "@ocop/search-promises"
import type { MatchPlan } from "./match-plan"

/**
 * The query as it was typed. `all`: whole words; `last`: the last may be unfinished, but not when it is
 * all there is and a single letter, which begins everything; `any`: one of them is enough.
 */
export function exactPlan(
  { words }: QueryText,
  strategy: SearchTypes.SearchMatchStrategy
): MatchPlan {
  const last = words.length - 1
  return {
    kind: "exact",
    join: strategy === "any" ? "any" : "all",
    groups: words.map(({ folded }, position) => ({
      word: folded,
      similar: [],
      unfinished: strategy === "last" && position === last && (last > 0 || folded.length > 1),
      position,
    })),
  }
}
