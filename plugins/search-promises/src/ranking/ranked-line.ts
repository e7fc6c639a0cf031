import type { SearchLabel } from "../definition/search-label"

/** A short text of a document, as the ranking reads it. */
export interface RankedLine {
  readonly label: SearchLabel
  /** As written, in lower case. */
  readonly words: readonly string[]
}
