import { foldVietnamese } from "@ocop/rules"

/**
 * The words that no hit has, as they were typed: «“abc”, “xyz”».
 *
 * @param ignored folded, as the search engine names them
 */
export function ignoredWords(q: string, ignored: readonly string[]): string {
  const typed = q.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean)
  const words = ignored.map(
    (folded) => typed.find((word) => foldVietnamese(word) === folded) ?? folded
  )
  return [...new Set(words)].map((word) => `“${word}”`).join(", ")
}
