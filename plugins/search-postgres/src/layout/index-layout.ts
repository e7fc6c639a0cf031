import type { SearchTypes } from "@medusajs/framework/types"
import type { FieldKind, SearchLabel, TypoLimits } from "@ocop/search-promises"

/** A field that is filtered, counted or sorted by, as a column of the index's table. */
export interface FieldColumn {
  /** Dotted, as in the definition. */
  readonly path: string
  readonly column: string
  readonly kind: FieldKind
  /** An empty list is kept as no value. */
  readonly array: boolean
  readonly filterable: boolean
  readonly facets: readonly SearchTypes.SearchFacetKind[]
  /** Where the value to sort by is: for texts a column of its own, in Vietnamese order. Null: not sortable. */
  readonly sortColumn: string | null
}

export interface SearchedField {
  readonly path: string
  readonly label: SearchLabel
}

/** What a physical index looks like in PostgreSQL; kept with it, because a definition may be newer. */
export interface IndexLayout {
  readonly primaryKey: string
  readonly columns: readonly FieldColumn[]
  readonly searched: readonly SearchedField[]
  /** Null: the definition turns typo tolerance off. */
  readonly typos: TypoLimits | null
}

/** Whether long texts are kept in a vector of their own. */
export const hasLongTexts = (layout: IndexLayout): boolean =>
  layout.searched.some(({ label }) => label === "D")
