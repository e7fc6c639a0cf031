import { editDistance, typosForgiven, type TypoLimits } from "@ocop/search-promises"

/**
 * How many letters are wrong when a word stands for one that was typed; null when there are more than
 * are forgiven. None where there are digits: ST24 is another rice than ST25.
 *
 * @param typed folded, like the word
 */
export function lettersWrong(
  word: string,
  typed: string,
  limits: TypoLimits | null
): number | null {
  const forgiven = typosForgiven(typed, limits)
  if (forgiven === 0) {
    return word === typed ? 0 : null
  }
  const distance = editDistance(typed, word, forgiven)
  return distance <= forgiven ? distance : null
}
