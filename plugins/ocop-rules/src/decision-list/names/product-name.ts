import { nameWords } from "./name-words.js"

const QUANTITY =
  / (?:(?:hop|goi|tui|chai|lo|hu|lon|bich|thung|can|khay|vi|loai) )?\d+(?: \d+)? ?(?:kg|gram|gam|gr|g|ml|lit|l)(?= )/g
const TRAILING_PACK = / (?:dang )?(?:hop|goi|tui|chai|lo|hu|lon|bich|thung|can|khay|vi)(?= $)/

/**
 * The words of a product's name that say what it is: without how it is packed ("hộp 500g") and without
 * the words of its producer's own name, unless nothing else is left. For asking, never for matching.
 */
export function productWords(name: string, producerWords: readonly string[]): readonly string[] {
  const words = nameWords(name)
  const unpacked = ` ${words.join(" ")} `
    .replace(QUANTITY, "")
    .replace(TRAILING_PACK, "")
    .trim()
    .split(" ")
    .filter(Boolean)
  const own = unpacked.filter((word) => !producerWords.includes(word))
  return [own, unpacked, words].find(({ length }) => length > 0) ?? []
}
