import {
  compareKeys,
  rankMatch,
  rankedTexts,
  type QueryText,
  type RankKey,
} from "@ocop/search-promises"
import { readLines } from "../documents/ranked-lines"
import type { MatchPlan } from "../plan/match-plan"
import { type Candidate } from "./rank-candidates"

/**
 * Which words of a query to keep when no document has all of them: those of the document that has most of
 * them, by the first rules of the published order; of several such, a whole name ("bến tre" of "đặc sản
 * bến tre"), then what was typed first.
 *
 * @param candidates documents that have some of the words
 */
export function bestPart(
  candidates: readonly Candidate[],
  { needed: _, ...plan }: MatchPlan,
  query: QueryText
): MatchPlan {
  const [best] = candidates
    .map(({ lines }) => partOf(lines, plan, query))
    .sort((a, b) => compareKeys(a.key, b.key))
  return best ? { ...plan, groups: best.groups } : plan
}

function partOf(lines: string, plan: MatchPlan, query: QueryText) {
  const { key, found, named } = rankMatch(rankedTexts(readLines(lines)), plan.groups, query)
  const missing = found.map((word) => Number(word === null))
  const [worth = 0, typos = 0] = key
  const ordered: RankKey = [worth, typos, -named, ...missing]
  return { key: ordered, groups: plan.groups.filter((_, index) => missing[index] === 0) }
}
