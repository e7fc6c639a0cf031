/** Word lengths, counted without accents, from which one and two wrong letters are forgiven. */
export interface TypoLimits {
  readonly one: number
  readonly two: number
}

/**
 * How many wrong letters a word may have. None where there are digits: ST24 is another rice than ST25.
 *
 * @param word folded
 */
export function typosForgiven(word: string, limits: TypoLimits | null): 0 | 1 | 2 {
  if (!limits || /\p{N}/u.test(word)) {
    return 0
  }
  if (word.length >= limits.two) {
    return 2
  }
  return word.length >= limits.one ? 1 : 0
}
