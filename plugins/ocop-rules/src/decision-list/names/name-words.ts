import { foldVietnamese } from "../../fold.js"
import { placeKey } from "../../place-key.js"

/**
 * The words of a name as it is compared: folded, without punctuation, quotes and "và", "&" or "and"
 * between words. Never empty for a name that holds any letter or digit.
 */
export function nameWords(name: string): string[] {
  const words = placeKey(name).split(" ").filter(Boolean)
  const last = words.length - 1
  return words.filter((word, index) => word !== "va" || index === 0 || index === last)
}

/** Something for a name of signs alone, so that a key is never empty where there is text. */
export function keyOfWords(words: readonly string[], name: string): string {
  return words.join(" ") || foldVietnamese(name)
}
