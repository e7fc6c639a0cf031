/** A part of a legal page: its text, facts by name, or a list of named points. */
export interface LegalSection {
  title: string | null
  text: string | null
  facts: { name: string; value: string }[]
}

/** What a legal page shows, in words already. */
export interface LegalView {
  title: string
  path: string
  /** In words: since when it holds; null while nothing was published. */
  since: string | null
  sections: LegalSection[]
  /** What was announced, each with its day in its title. */
  announced: { title: string; sections: LegalSection[] }[]
  /** Earlier versions, in words. */
  former: string[]
}
