import type { QueryText } from "@ocop/search-promises"
import type { Reading } from "../plan/readings"

/** What a shop needs to say how a query was understood. */
export interface ReadingMetadata {
  /** `exact`: as typed; `similar`: with wrong letters forgiven; `partial`: and without some of the words. */
  match: Reading["plan"]["kind"]
  /** The words, without accents, that no hit needs to have. */
  ignored: string[]
  /** For «did you mean»: the query as the first hit spells it; only when it was not found as typed. */
  suggestion: string | null
}

export function readingMetadata(
  { plan: { kind, groups } }: Reading,
  { words }: QueryText,
  { inItsWords }: { readonly inItsWords: string | null }
): Record<string, unknown> & ReadingMetadata {
  const glued = groups.some(({ position }) => position === null)
  const used = new Set(groups.map(({ position }) => position))
  const ignored = glued ? [] : words.filter((_, position) => !used.has(position))
  return {
    match: kind,
    ignored: ignored.map(({ folded }) => folded),
    suggestion: kind === "exact" ? null : inItsWords,
  }
}
