import { spellingKey } from "../words/spelling-key"
import { wordsOf } from "../words/words"

export interface QueryWord {
  readonly folded: string
  /** Its spelling key. */
  readonly spelled: string
}

export interface QueryText {
  readonly words: readonly QueryWord[]
  /** Somebody who types one accent means the others too. */
  readonly accented: boolean
}

const MOST_WORDS = 10
/** Of more, the first ten words are surely within. */
const MOST_SIGNS = 1_000

/** The first ten words of what was typed; none when there is no letter or digit in it. */
export function queryText(typed: string | undefined): QueryText {
  const words = wordsOf((typed ?? "").slice(0, MOST_SIGNS)).slice(0, MOST_WORDS)
  return {
    words: words.map(({ folded, written }) => ({ folded, spelled: spellingKey(written) })),
    accented: words.some(({ folded, written }) => folded !== written),
  }
}

/** Whether the word was typed with an accent, or with đ. */
export const isAccented = ({ folded, spelled }: QueryWord): boolean => spelled !== `0${folded}`
