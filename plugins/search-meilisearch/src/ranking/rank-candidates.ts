import {
  compareKeys,
  rankMatch,
  rankedTexts,
  type QueryText,
  type WordGroup,
} from "@ocop/search-promises"
import { readLines } from "../documents/ranked-lines"

export interface Candidate {
  /** Its short texts, as `rankedLines` wrote them. */
  readonly lines: readonly string[]
}

export interface Ranking<Ranked> {
  readonly candidates: readonly Ranked[]
  /** The query in the words of the first document; null when that has not all of them. */
  readonly inItsWords: string | null
}

/**
 * Puts documents in the published order.
 *
 * @param candidates in the order that decides between equals
 */
export function rankCandidates<Ranked extends Candidate>(
  candidates: readonly Ranked[],
  groups: readonly WordGroup[],
  query: QueryText
): Ranking<Ranked> {
  const ranked = candidates
    .map((candidate) => ({
      candidate,
      ...rankMatch(rankedTexts(readLines(candidate.lines)), groups, query),
    }))
    .sort((a, b) => compareKeys(a.key, b.key))
  const words = ranked[0]?.found ?? []
  return {
    candidates: ranked.map(({ candidate }) => candidate),
    inItsWords: words.length && !words.includes(null) ? words.join(" ") : null,
  }
}
