import {
  compareKeys,
  rankMatch,
  rankedTexts,
  type QueryText,
  type RankKey,
  type TypoLimits,
} from "@ocop/search-promises"
import type { Reading } from "../plan/reading"
import { wordGroups } from "../plan/word-groups"
import { readLines } from "../documents/ranked-lines"
import { knownWords } from "./known-words"

/** A reading with some of the words, and the short texts of documents that have these. */
export interface Part {
  readonly reading: Reading
  readonly found: readonly (readonly string[])[]
}

/**
 * Which words of a query to keep when no document has all of them: those of the document that has most of
 * them, by the first rules of the published order; of several such, a whole name ("bến tre" of "đặc sản
 * bến tre"), then what was typed first.
 *
 * @param parts those with the words that were typed first come first
 */
export function bestPart(
  parts: readonly Part[],
  query: QueryText,
  typos: TypoLimits | null
): Reading | null {
  const [best] = parts
    .map((part) => ({ reading: part.reading, key: keyOf(part, query, typos) }))
    .sort((a, b) => compareKeys(a.key, b.key))
  return best?.reading ?? null
}

function keyOf({ reading, found }: Part, query: QueryText, typos: TypoLimits | null): RankKey {
  const groups = wordGroups(reading, query.words, typos, knownWords(found))
  const [best] = found
    .map((lines) => {
      const { key, named } = rankMatch(rankedTexts(readLines(lines)), groups, query)
      const [worth = 0, wrong = 0] = key
      return [worth, wrong, -named]
    })
    .sort(compareKeys)
  return best ?? []
}
