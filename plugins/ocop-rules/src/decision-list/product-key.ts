import { keyOfWords, nameWords } from "./names/name-words.js"

/**
 * What two spellings of one product's name have in common: folded and without punctuation. Names that
 * fold alike have one key, so products with different keys never collide in the register, which keeps
 * `foldVietnamese(name)` once per producer.
 */
export function productKey(name: string): string {
  return keyOfWords(nameWords(name), name)
}
