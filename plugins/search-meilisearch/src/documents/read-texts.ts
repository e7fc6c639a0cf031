import type { SearchTypes } from "@medusajs/framework/types"
import { valuesAt, wordsOf, type Word } from "@ocop/search-promises"
import type { IndexLayout, SearchedField } from "../layout/index-layout"

/** A searched text of a document; a list has one for each of its entries. */
export interface SearchedText {
  readonly field: SearchedField
  readonly words: readonly Word[]
}

/** Nobody searches for what stands behind so many words. */
const MOST_WORDS = 4_000

export const readTexts = (
  document: SearchTypes.SearchDocument,
  { searched }: IndexLayout
): SearchedText[] =>
  searched.flatMap((field) =>
    valuesAt(document, field.path).flatMap((text): SearchedText[] =>
      typeof text === "string" || typeof text === "number"
        ? [{ field, words: wordsOf(String(text)).slice(0, MOST_WORDS) }]
        : []
    )
  )
