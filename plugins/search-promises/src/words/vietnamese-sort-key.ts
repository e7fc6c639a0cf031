import { remembered } from "./remembered"
import { spellingKey } from "./spelling-key"
import { wordsOf } from "./words"

/** Ă and â follow a, đ follows d: "~" comes after every letter of ASCII. */
const AFTER = new Map([..."\u0306\u0302\u031b"].map((mark, index) => [mark, `~${index + 1}`]))
const LONGEST_KEY = 120
/** So that 5 comes before 25. */
const DIGITS = 10

/**
 * A text whose order by bytes is the order of a Vietnamese dictionary: a ă â b c d đ e ê …, tones only
 * where the letters are equal, numbers by value. Punctuation and case do not count. Equal for texts
 * that differ in nothing else, and cut after 120 signs: whoever sorts by it needs a last word.
 */
export function vietnameseSortKey(text: string): string {
  const keys = wordsOf(text).map(({ written }) => spellingKey(written))
  const letters = keys.map((key) => lettersOf(key.slice(1))).join(" ")
  const tones = keys.map((key) => key[0]).join("")
  return `${letters.slice(0, LONGEST_KEY)}\u0001${tones.slice(0, LONGEST_KEY)}`
}

const lettersOf = remembered(50_000, (word) =>
  [...word.replaceAll("đ", "d~1").normalize("NFD")]
    .map((letter) => AFTER.get(letter) ?? letter)
    .join("")
    .replace(/\p{N}+/gu, (number) => number.padStart(DIGITS, "0"))
)
