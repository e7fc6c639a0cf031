import type { Reading } from "../plan/reading"
import { wordGroups } from "../plan/word-groups"
import { knownWords } from "../ranking/known-words"
import { rankCandidates } from "../ranking/rank-candidates"
import type { SearchRequest } from "./search-request"

/** So many hits are ranked by the published rules; those behind them follow as Meilisearch ranks them. */
const RANKED_HITS = 100

export interface Window {
  readonly from: number
  readonly length: number
  /** Whether its first hits are put in order here. */
  readonly ranked: boolean
}

type Paged = Pick<SearchRequest, "text" | "order" | "skip" | "take">

/**
 * What is fetched for a page. Every page within the first hundred hits is cut from the same hundred, so
 * that nothing comes twice and nothing is left out.
 */
export function windowOf({ text, order, skip, take }: Paged): Window {
  const ranked = text !== null && order.byRelevance && take > 0 && skip < RANKED_HITS
  return ranked
    ? { from: 0, length: Math.max(RANKED_HITS, skip + take), ranked }
    : { from: skip, length: take, ranked }
}

/** A hit as Meilisearch answers it. */
export interface EngineHit {
  readonly id?: unknown
  readonly document?: unknown
  readonly lines?: unknown
}

export interface Page {
  readonly hits: readonly EngineHit[]
  /** The query in the words of the first hit of all; null when that has not all of them, or is not known. */
  readonly inItsWords: string | null
}

export function cutPage(
  hits: readonly EngineHit[],
  request: SearchRequest,
  reading: Reading | null
): Page {
  const { text, skip, take, typos } = request
  if (!text || !reading || !windowOf(request).ranked) {
    return { hits, inItsWords: null }
  }
  const found = hits.slice(0, RANKED_HITS).map((hit) => ({ hit, lines: linesOf(hit) }))
  const known = knownWords(found.map(({ lines }) => lines))
  const groups = wordGroups(reading, text.words, typos, known)
  const { candidates, inItsWords } = rankCandidates(found, groups, text)
  const all = [...candidates.map(({ hit }) => hit), ...hits.slice(RANKED_HITS)]
  return { hits: all.slice(skip, skip + take), inItsWords }
}

export const linesOf = ({ lines }: EngineHit): string[] =>
  Array.isArray(lines) ? lines.map(String) : []
