import type { QueryText, TypoLimits } from "@ocop/search-promises"
import { lettersWrong } from "../ranking/letters-wrong"
import type { Reading } from "./reading"

/** What was looked for. */
export interface Sought {
  readonly reading: Reading
  readonly text: QueryText
  readonly typos: TypoLimits | null
}

/** Whether a folded word is one that was looked for. */
export const isMeant =
  ({ reading, text: { words }, typos }: Sought) =>
  (folded: string): boolean =>
    reading.places.some((place) => {
      const typed = words[place]?.folded ?? ""
      const begins = reading.unfinished && place === words.length - 1 && folded.startsWith(typed)
      return begins || lettersWrong(folded, typed, reading.tolerant ? typos : null) !== null
    })
