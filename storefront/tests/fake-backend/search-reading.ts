import type { SearchHit as SearchDocument } from "@ocop/contract"
import { foldVietnamese } from "@ocop/rules"
import { DOCUMENTS } from "./search-documents"

/** How a text was read, in the words of a real provider. */
export type TextReading = {
  /** What a hit has to have. */
  words: string[]
  match: "exact" | "similar" | "partial"
  ignored: string[]
  suggestion: string | null
}

const split = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean)

const textOf = ({ title, producer_name, province, former_province }: SearchDocument) =>
  foldVietnamese(`${title} ${producer_name} ${province} ${former_province ?? ""}`)

const knows = (word: string) => DOCUMENTS.some((document) => textOf(document).includes(word))

/** Words of names, folded, with their spelling. */
const SPELLINGS = new Map(
  DOCUMENTS.flatMap(({ title }) =>
    split(title).map((word) => [foldVietnamese(word), word.toLowerCase()] as const)
  )
)

/** As typed; else with one wrong letter in words nobody knows; else without them, but never without all. */
export function readText(q: string): TextReading {
  const typed = split(foldVietnamese(q))
  const similar = typed.map((word) => (knows(word) ? word : (nearest(word) ?? word)))
  const known = similar.filter(knows)
  const words = known.length > 0 ? known : typed
  const ignored = known.length > 0 ? typed.filter((_, index) => !knows(similar[index] ?? "")) : []
  const corrected = similar.some((word, index) => word !== typed[index])
  return {
    words,
    ignored,
    match: ignored.length > 0 ? "partial" : corrected ? "similar" : "exact",
    suggestion: corrected ? words.map((word) => SPELLINGS.get(word) ?? word).join(" ") : null,
  }
}

export function hasWords(document: SearchDocument, words: readonly string[]): boolean {
  const text = textOf(document)
  return words.every((word) => text.includes(word))
}

const nearest = (word: string) =>
  word.length < 3
    ? undefined
    : [...SPELLINGS.keys()].find((candidate) => isOneLetterOff(word, candidate))

/** A letter too many, too few, or another one. */
function isOneLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let same = 0
  while (same < short.length && short[same] === long[same]) same++
  return short.length === long.length
    ? short.slice(same + 1) === long.slice(same + 1)
    : short.slice(same) === long.slice(same + 1)
}
