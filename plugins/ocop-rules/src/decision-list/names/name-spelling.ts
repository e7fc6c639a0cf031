import { foldVietnamese } from "../../fold.js"
import { spelledPlaceKey } from "../../place-key.js"

export type Spelling = "same" | "possible" | "different"

/**
 * How two names of one key compare with their accents on, by the words that both have (HTX and Hợp tác
 * xã say nothing): the same, possibly the same because one was typed without any accents, or different
 * (Sang and Sáng). Either tone placement is the same.
 */
export function compareSpelling(a: string, b: string): Spelling {
  if (a === b) return "same"
  const [first, second] = [spelledWords(a), spelledWords(b)]
  const differ = [...first].some(([folded, spelled]) => {
    const others = second.get(folded)
    return others !== undefined && ![...spelled].some((word) => others.has(word))
  })
  if (!differ) return "same"
  return hasAccents(a) && hasAccents(b) ? "different" : "possible"
}

/** The spellings of each folded word of a name. */
function spelledWords(name: string): Map<string, Set<string>> {
  const words = new Map<string, Set<string>>()
  for (const word of spelledPlaceKey(name).split(" ")) {
    const folded = foldVietnamese(word)
    words.set(folded, (words.get(folded) ?? new Set()).add(word))
  }
  return words
}

function hasAccents(name: string): boolean {
  return /\p{M}|[đð]/iu.test(name.normalize("NFD"))
}
