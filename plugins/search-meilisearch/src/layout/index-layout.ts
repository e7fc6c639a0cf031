import type { SearchTypes } from "@medusajs/framework/types"
import type { FieldKind, SearchLabel, TypoLimits } from "@ocop/search-promises"

/** A field that is filtered, counted or sorted by. */
export interface KeptField {
  /** Dotted, as in the definition. */
  readonly path: string
  /** Where Meilisearch has its values: `filter.text.group`. */
  readonly attribute: string
  readonly kind: FieldKind
  /** An empty list is kept as no value. */
  readonly array: boolean
  readonly filterable: boolean
  readonly facets: readonly SearchTypes.SearchFacetKind[]
  /** Where the value to sort by is: for texts in Vietnamese order. Null: not sortable. */
  readonly sortAttribute: string | null
}

/** Whether documents need its values to be filtered or counted by, and not only to be sorted. */
export const isCompared = ({ filterable, facets }: KeptField): boolean =>
  filterable || facets.length > 0

export interface SearchedField {
  readonly path: string
  readonly label: SearchLabel
  /** Its words, found only as they are. */
  readonly strict: string
  /** Its words, found with wrong letters too; the same as `strict` where that is not wanted. */
  readonly tolerant: string
}

/** What an index looks like in Meilisearch. */
export interface IndexLayout {
  readonly primaryKey: string
  readonly kept: readonly KeptField[]
  /** The heaviest first. */
  readonly searched: readonly SearchedField[]
  /** Null: the definition turns typo tolerance off. */
  readonly typos: TypoLimits | null
}
