import { phraseEnd, phrases, type Phrase } from "./said-phrase.js"
import type { TextPiece } from "./text-piece.js"

/** On which side of a number of stars or a price something lies. */
export type Bound = "at-least" | "more-than" | "at-most" | "less-than" | "about"

/** Said before the number. Those with "=" mean something else without their accents (đèn, hòn, có). */
const BEFORE: readonly (readonly [Bound, readonly Phrase[]])[] = [
  ["at-least", phrases("từ | ít nhất | tối thiểu | không dưới | >= | ≥ | min | from | at least")],
  [
    "at-most",
    phrases(
      "không quá | ko quá | không hơn | không trên | tối đa | nhiều nhất | cao nhất | =đến | =tới | <= | ≤ | max | at most | up to"
    ),
  ],
  [
    "more-than",
    phrases("trên | =hơn | nhiều hơn | lớn hơn | cao hơn | > | over | above | more than"),
  ],
  [
    "less-than",
    phrases(
      "dưới | chưa đến | chưa tới | ít hơn | nhỏ hơn | thấp hơn | rẻ hơn | < | under | below | less than"
    ),
  ],
  [
    "about",
    phrases("khoảng | trong khoảng | tầm | =cỡ | chừng | xấp xỉ | quanh | ~ | around | about"),
  ],
]

/** Said after the number. */
const AFTER: readonly (readonly [Bound, readonly Phrase[]])[] = [
  ["at-least", phrases("trở lên | đổ lên | + | and up | and above | and more | or more")],
  ["at-most", phrases("trở xuống | trở lại | đổ xuống | đổ lại | or less")],
]

/** «Nước khoáng» typed without accents is no «khoảng». */
const MINERAL_WATER = phrases("nước khoáng")

interface SaidBound {
  readonly bound: Bound | null
  /** Behind its words; where it was looked for when there are none. */
  readonly end: number
}

export function boundBefore(pieces: readonly TextPiece[], at: number): SaidBound {
  return phraseEnd(pieces, at - 1, MINERAL_WATER) === at + 1
    ? { bound: null, end: at }
    : firstSaid(pieces, at, BEFORE)
}

export function boundAfter(pieces: readonly TextPiece[], at: number): SaidBound {
  return firstSaid(pieces, at, AFTER)
}

function firstSaid(pieces: readonly TextPiece[], at: number, bounds: typeof BEFORE): SaidBound {
  for (const [bound, wordings] of bounds) {
    const end = phraseEnd(pieces, at, wordings)
    if (end !== null) return { bound, end }
  }
  return { bound: null, end: at }
}

const TO = phrases("đến | tới | cho đến | - | – | — | ~ | to")
const OR = phrases("hoặc | hay | và | , | / | & | or | and")

/** Where the word between the two ends of a span ends; null when there is none. */
export const spanEnd = (pieces: readonly TextPiece[], at: number) => phraseEnd(pieces, at, TO)

/** Where the word between two of a list ends; null when there is none. */
export const listEnd = (pieces: readonly TextPiece[], at: number) => phraseEnd(pieces, at, OR)
