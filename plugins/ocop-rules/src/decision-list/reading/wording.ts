import { foldVietnamese } from "../../fold.js"

/**
 * The form in which wordings of a list are compared: folded, punctuation and "_" as spaces, joined names
 * of programs apart ("productName" is "product name").
 */
export function wordingKey(text: string): string {
  const apart = text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
  return foldVietnamese(apart)
    .replace(/'/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
}

/** The keys of a table's wordings, which are written one after another: "Tên sản phẩm | Sản phẩm". */
export function wordingKeys(written: string): string[] {
  return written.split(" | ").map(wordingKey)
}

/** Where the words stand in the key as whole words, or −1. */
export function wordsAt(key: string, words: string): number {
  return words === "" ? -1 : ` ${key} `.indexOf(` ${words} `)
}

export function holdsAny(key: string, wordings: readonly string[]): boolean {
  return wordings.some((words) => wordsAt(key, words) >= 0)
}
