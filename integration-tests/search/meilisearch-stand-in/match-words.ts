import { valuesAt, type Document } from "./documents"
import type { SearchRequest } from "./search-request"

const WORD = /[\p{L}\p{M}\p{N}]+/gu

const folded = (text: string): string =>
  text.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "").replaceAll("đ", "d")

/**
 * Which documents have the words of a query: each is a word of an attribute, and the last, unless a
 * space follows it, begins one. No typos, no synonyms, no ranking: this says nothing about relevance.
 *
 * @returns null when nothing was typed
 */
export function matcherOf({ q, strategy, searchOn }: SearchRequest) {
  const typed = q.match(WORD)?.map(folded) ?? []
  if (typed.length === 0) return null
  const unfinished = /[\p{L}\p{M}\p{N}]$/u.test(q)
  const is = (place: number) => (word: string) =>
    unfinished && place === typed.length - 1
      ? word.startsWith(typed[place] ?? "")
      : word === typed[place]
  const needed = strategy === "all" ? typed : typed.slice(0, 1)
  return (document: Document): boolean => {
    const words = searchOn.flatMap((attribute) => wordsAt(document, attribute))
    return needed.every((_, place) => words.some(is(place)))
  }
}

function wordsAt(document: Document, attribute: string) {
  return valuesAt(document, attribute.split(".")).flatMap((value) => {
    const text = typeof value === "string" || typeof value === "number" ? String(value) : ""
    return text.match(WORD)?.map(folded) ?? []
  })
}
