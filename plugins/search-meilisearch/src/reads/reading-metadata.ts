import type { QueryText } from "@ocop/search-promises"
import type { Reading } from "../plan/reading"

/** What a shop needs to say how a query was understood. */
export interface ReadingMetadata {
  /** `exact`: as typed; `similar`: with wrong letters forgiven; `partial`: and without some of the words. */
  match: Reading["kind"]
  /** The words, without accents, that no hit needs to have. */
  ignored: string[]
  /** For «did you mean»: the query as the first hit spells it; only when it was not found as typed. */
  suggestion: string | null
}

export function readingMetadata(
  { kind, places }: Reading,
  { words }: QueryText,
  inItsWords: string | null
): Record<string, unknown> & ReadingMetadata {
  return {
    match: kind,
    ignored: words.filter((_, place) => !places.includes(place)).map(({ folded }) => folded),
    suggestion: kind === "exact" ? null : inItsWords,
  }
}
