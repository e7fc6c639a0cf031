import type { SearchTypes } from "@medusajs/framework/types"
import { remembered, valuesAt, wordsOf, type SearchLabel, type Word } from "@ocop/search-promises"
import type { IndexLayout } from "../layout/index-layout"

/** A searched text of a document; a list has one for each of its entries. */
export interface SearchedText {
  readonly label: SearchLabel
  readonly words: readonly Word[]
}

/** A tsvector holds a megabyte; nobody searches for what stands behind so many words. */
const MOST_WORDS = 4_000

export function readTexts(
  document: SearchTypes.SearchDocument,
  { searched }: IndexLayout
): SearchedText[] {
  return searched.flatMap(({ path, label }) =>
    valuesAt(document, path).flatMap((text): SearchedText[] =>
      typeof text === "string" || typeof text === "number"
        ? [{ label, words: wordsIn(String(text)) }]
        : []
    )
  )
}

/** Places and producers come again and again, descriptions do not. */
const SHORT_TEXT = 60
const wordsOfShortText = remembered(20_000, wordsOf)

const wordsIn = (text: string): readonly Word[] =>
  text.length <= SHORT_TEXT ? wordsOfShortText(text) : wordsOf(text).slice(0, MOST_WORDS)
