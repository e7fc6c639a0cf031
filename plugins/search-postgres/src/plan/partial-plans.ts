import { countParts } from "@ocop/search-promises"
import type { TermDictionary } from "../dictionary/term-dictionary"
import { canBeFound } from "./can-be-found"
import type { MatchPlan } from "./match-plan"

/** More would be a condition of hundreds of words. */
const MOST_PARTS = 60

/**
 * The plan with ever fewer words. Those of which the short texts have nothing go first; then any so many
 * of the others will do, as long as there are not too many ways to choose them, and the first ones after that.
 */
export function* partialPlans(plan: MatchPlan, dictionary: TermDictionary): Generator<MatchPlan> {
  const known = plan.groups.filter((group) => canBeFound(group, dictionary))
  if (known.length > 0 && known.length < plan.groups.length) {
    yield { ...plan, kind: "partial", groups: known }
  }
  for (let needed = known.length - 1; needed > 0; needed--) {
    yield countParts(known.length, needed) <= MOST_PARTS
      ? { ...plan, kind: "partial", groups: known, needed }
      : { ...plan, kind: "partial", groups: known.slice(0, needed) }
  }
}

/** The plan with ever fewer words, from the end: for long texts, whose words nobody counted. */
export function* shorterPlans(plan: MatchPlan): Generator<MatchPlan> {
  for (let length = plan.groups.length - 1; length > 0; length--) {
    yield { ...plan, kind: "partial", groups: plan.groups.slice(0, length) }
  }
}
