import { foldVietnamese } from "@ocop/rules"
import { remembered } from "./remembered"

export interface Word {
  /** As written, in lower case and composed Unicode, without apostrophes: "đắk", "hleo". */
  readonly written: string
  /** Without accents: "dak". Never empty. */
  readonly folded: string
  /** Where it stands in the text it was read from; `end` is the first place behind it. */
  readonly start: number
  readonly end: number
}

/** Letters and digits; an apostrophe inside holds a word together, and invisible marks belong to it. */
const WORD = /[\p{L}\p{M}\p{N}\p{Cf}]+(?:['’‘ʼʹ′`´＇‛][\p{L}\p{M}\p{N}\p{Cf}]+)*/gu
const NOT_LETTERS = /[^\p{L}\p{M}\p{N}]/gu
/** PostgreSQL refuses words of 2 kB. */
const LONGEST_WORD = 60

/** Vietnamese writes each syllable apart, so a word here is a syllable. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const { written, folded } = forms(match[0])
    if (folded) {
      words.push({ written, folded, start: match.index, end: match.index + match[0].length })
    }
  }
  return words
}

/** The folded form of a word that `wordsOf` gave. */
export const foldWord = (written: string): string => forms(written).folded

const forms = remembered(50_000, (word) => {
  const written = word.normalize("NFC").toLowerCase().normalize("NFC").replace(NOT_LETTERS, "")
  const folded = foldVietnamese(word).replace(NOT_LETTERS, "")
  return { written: written.slice(0, LONGEST_WORD), folded: folded.slice(0, LONGEST_WORD) }
})
