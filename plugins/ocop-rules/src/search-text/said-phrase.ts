import { foldVietnamese } from "../fold.js"
import type { TextPiece } from "./text-piece.js"

/** A wording of some words; with `exact` it counts only as spelled, because folded it means too much. */
export interface Phrase {
  readonly words: readonly PhraseWord[]
  readonly exact: boolean
}

interface PhraseWord {
  readonly key: string
  readonly marks: string
}

/** "ít nhất | tối thiểu | =hơn": the longest first; "=" means exactly as spelled. */
export function phrases(wordings: string): readonly Phrase[] {
  return wordings
    .split("|")
    .map((wording) => wording.trim())
    .map((wording) => ({
      exact: wording.startsWith("=") && wording.length > 1,
      words: wording
        .replace(/^=(?=.)/, "")
        .split(" ")
        .map((word) => ({ key: foldVietnamese(word), marks: marksOf(word) })),
    }))
    .sort((a, b) => b.words.length - a.words.length)
}

/** Where the first of the phrases ends that begins at that piece; null when none does. */
export function phraseEnd(
  pieces: readonly TextPiece[],
  at: number,
  wordings: readonly Phrase[]
): number | null {
  const found = wordings.find(({ words, exact }) =>
    words.every((word, index) => isSaid(pieces[at + index], word, exact))
  )
  return found ? at + found.words.length : null
}

/**
 * Whether a typed word is meant as that word: it bears no accent that the word has not. So "duoi" and
 * "duới" are «dưới», and «đuôi» is not.
 */
function isSaid(piece: TextPiece | undefined, word: PhraseWord, exact: boolean): boolean {
  if (piece === undefined || piece.key !== word.key) return false
  const typed = marksOf(piece.text)
  if (exact) return typed === word.marks
  let rest = word.marks
  for (const mark of typed) {
    if (!rest.includes(mark)) return false
    rest = rest.replace(mark, "")
  }
  return true
}

/** The accents of a word in one order, wherever they stand: hoà and hòa have the same. */
function marksOf(word: string): string {
  return [...word.normalize("NFD").toLowerCase()]
    .filter((letter) => /\p{M}/u.test(letter))
    .sort()
    .join("")
}
