import { compareKeys, rankMatch, rankedTexts, type QueryText } from "@ocop/search-promises"
import { readLines } from "../documents/ranked-lines"
import type { MatchPlan } from "../plan/match-plan"

export interface Candidate {
  readonly id: string
  /** Its short texts, as `writeLines` wrote them. */
  readonly lines: string
}

export interface Ranking {
  readonly ids: readonly string[]
  /** The query in the words of the first document; null when that has not all of them. */
  readonly inItsWords: string | null
}

/**
 * Puts documents in the published order.
 *
 * @param candidates in the order that decides between equals
 */
export function rankCandidates(
  candidates: readonly Candidate[],
  plan: MatchPlan,
  query: QueryText
): Ranking {
  const ranked = candidates
    .map(({ id, lines }) => ({
      id,
      ...rankMatch(rankedTexts(readLines(lines)), plan.groups, query),
    }))
    .sort((a, b) => compareKeys(a.key, b.key))
  const words = ranked[0]?.found ?? []
  return {
    ids: ranked.map(({ id }) => id),
    inItsWords: words.length && !words.includes(null) ? words.join(" ") : null,
  }
}
