import type { RankedLine } from "./ranked-line"
import { foldWord } from "../words/words"

/** A word of a document's short texts. */
export interface RankedWord {
  readonly written: string
  readonly folded: string
}

/** What the ranking looks at in a document. */
export interface RankedTexts {
  readonly title: readonly RankedWord[]
  /** Places in the title that only repeat where the document is from: "Trà Vinh" in "Dừa sáp Trà Vinh". */
  readonly borrowed: ReadonlySet<number>
  readonly passages: readonly RankedPassage[]
}

/** Another short text: B another name or who makes it, C where it is from. */
export interface RankedPassage {
  readonly label: "B" | "C"
  readonly words: readonly RankedWord[]
  /** Where the title repeats it, word by word. */
  readonly inTitle: readonly number[]
}

export function rankedTexts(lines: readonly RankedLine[]): RankedTexts {
  const read = lines.map(({ label, words }) => ({
    label,
    words: words.map((written) => ({ written, folded: foldWord(written) })),
  }))
  const title = read.filter(({ label }) => label === "A").flatMap(({ words }) => words)
  const passages = read.flatMap(({ label, words }) =>
    label === "B" || label === "C" ? [{ label, words, inTitle: runsOf(words, title) }] : []
  )
  const places = passages.filter(({ label, words }) => label === "C" && words.length > 1)
  const borrowed = places.flatMap(({ words, inTitle }) =>
    inTitle.flatMap((start) => words.map((_, index) => start + index))
  )
  return { title, borrowed: new Set(borrowed), passages }
}

/** Where the words stand side by side in that order. */
function runsOf(words: readonly RankedWord[], title: readonly RankedWord[]): number[] {
  return title.flatMap((_, start) =>
    words.every(({ folded }, index) => title[start + index]?.folded === folded) ? [start] : []
  )
}
