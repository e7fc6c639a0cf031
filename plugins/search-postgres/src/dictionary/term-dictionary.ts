import { editDistance } from "@ocop/search-promises"
import { splitGluedWord } from "./split-glued-word"

/** A word of the dictionary that somebody may have meant. */
export interface SimilarWord {
  readonly word: string
  readonly typos: number
}

/** The words of an index, folded, at one moment. */
export interface TermDictionary {
  has(word: string): boolean
  hasBeginning(beginning: string): boolean
  /** Nearest first, then the more frequent; a wrong first letter counts twice. Never the word itself. */
  similar(word: string, typos: number): readonly SimilarWord[]
  /** The words that were typed as one; null when it is not that. */
  split(word: string): readonly string[] | null
}

/** More would match what nobody meant, and cost time. */
const MOST_SIMILAR = 30

/** @param terms each word and the number of documents that have it */
export function termDictionary(
  terms: readonly (readonly [word: string, documents: number])[]
): TermDictionary {
  const documents = new Map(terms)
  const byLength = new Map<number, string[]>()
  for (const [word] of terms) {
    const same = byLength.get(word.length)
    if (same) same.push(word)
    else byLength.set(word.length, [word])
  }
  const frequency = (word: string) => documents.get(word) ?? 0
  const withLengthNear = function* (length: number, typos: number) {
    for (let near = length - typos; near <= length + typos; near++) {
      yield* byLength.get(near) ?? []
    }
  }
  const remembered = new Map<string, readonly SimilarWord[]>()

  const lookUp = (word: string, typos: number): SimilarWord[] => {
    const found: SimilarWord[] = []
    for (const other of withLengthNear(word.length, typos)) {
      const most = other[0] === word[0] ? typos : typos - 1
      const distance = most > 0 ? editDistance(word, other, most) : Infinity
      if (distance > 0 && distance <= most) {
        found.push({ word: other, typos: distance + typos - most })
      }
    }
    return found
      .sort(
        (a, b) =>
          a.typos - b.typos || frequency(b.word) - frequency(a.word) || (a.word < b.word ? -1 : 1)
      )
      .slice(0, MOST_SIMILAR)
  }

  return {
    has: (word) => documents.has(word),
    hasBeginning: (beginning) => terms.some(([word]) => word.startsWith(beginning)),
    similar(word, typos) {
      const key = `${typos}${word}`
      const known = remembered.get(key) ?? (typos > 0 ? lookUp(word, typos) : [])
      remembered.set(key, known)
      return known
    },
    split: (word) => splitGluedWord(word, frequency),
  }
}
