import { spelledPlaceKey } from "../place-key.js"

/** The words of a text, compared by their accents and not by case, Unicode form or tone placement. */
export interface SpelledWords {
  /** A space, the words with single spaces between, a space. */
  readonly key: string
  /** Whether the word at that place of `key` is written like a name: a capital within the text. */
  isName(place: number): boolean
}

export function spelledWords(text: string): SpelledWords {
  const key = paddedKey(text)
  const capitals = wordCapitals(text)
  const allCapitals = capitals.every(Boolean)
  return {
    key,
    isName: (place) => {
      const word = key.slice(0, place).split(" ").length - 1
      return word > 0 && !allCapitals && (capitals[word] ?? false)
    },
  }
}

/** " trà shan tuyết " in decomposed Unicode, each tone behind its word. */
export function paddedKey(text: string): string {
  return ` ${spelledPlaceKey(text)} `
}

/** For each word of the key, whether it begins with a capital. */
function wordCapitals(text: string): boolean[] {
  const words =
    text
      .normalize("NFD")
      .replace(/['’‘ʼ`´]/g, "")
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.map((word) => /^\p{Lu}/u.test(word))
}
