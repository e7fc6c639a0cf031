/** A word that may stand for a word of the query. */
export interface WordChoice {
  readonly word: string
  readonly typos: number
}

/** A word of the query, folded, and what is accepted for it. */
export interface WordGroup {
  readonly word: string
  /** Beside the word itself, nearest first. */
  readonly similar: readonly WordChoice[]
  /** It may be the beginning of a longer word: somebody is still typing it. */
  readonly unfinished: boolean
  /** Its place in the query; null when it was typed with other spaces. */
  readonly position: number | null
}
