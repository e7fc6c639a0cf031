import { typosForgiven, type TypoLimits, type WordGroup } from "@ocop/search-promises"
import type { TermDictionary } from "../dictionary/term-dictionary"
import { canBeFound } from "./can-be-found"
import type { MatchPlan } from "./match-plan"

/**
 * The plan with similar words accepted: for words that the index does not have, or for all of them. Null
 * when there are none.
 */
export function similarPlan(
  plan: MatchPlan,
  words: "unknown" | "all",
  dictionary: TermDictionary,
  limits: TypoLimits
): MatchPlan | null {
  const isMeant = (group: WordGroup) => words === "unknown" && canBeFound(group, dictionary)
  const groups = plan.groups.map((group) => ({
    ...group,
    similar: isMeant(group)
      ? []
      : dictionary.similar(group.word, typosForgiven(group.word, limits)),
  }))
  return groups.some(({ similar }) => similar.length > 0)
    ? { ...plan, kind: "similar", groups }
    : null
}
