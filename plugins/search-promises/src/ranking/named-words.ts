import type { WordGroup } from "../query/word-group"
import type { RankedPassage, RankedTexts, RankedWord } from "./ranked-texts"

/** A word of the query that stands in a name of which the query has every word. */
export interface NamedWord {
  readonly word: RankedWord
  /** Tenths of a word: a whole name is worth as much as the title, and a place more when the title has it too. */
  readonly worth: number
}

const OTHER_NAME = 10
const PLACE = 10
const PLACE_IN_TITLE = 11

/**
 * The words of the query that together are a whole name of the document, side by side and in order:
 * "rượu bình định" names the province Bình Định, "rượu bình" names nothing.
 *
 * @returns by their place in `groups`
 */
export function namedWords(
  groups: readonly WordGroup[],
  { passages }: RankedTexts
): ReadonlyMap<number, NamedWord> {
  const named = new Map<number, NamedWord>()
  for (const passage of passages) {
    const { words } = passage
    const worth = worthOf(passage)
    for (const start of groups.keys()) {
      if (words.length > 0 && words.every((word, index) => says(groups[start + index], word))) {
        for (const [index, word] of words.entries()) {
          if ((named.get(start + index)?.worth ?? 0) < worth) {
            named.set(start + index, { word, worth })
          }
        }
      }
    }
  }
  return named
}

function worthOf({ label, inTitle }: RankedPassage): number {
  if (label === "B") {
    return OTHER_NAME
  }
  return inTitle.length > 0 ? PLACE_IN_TITLE : PLACE
}

const says = (group: WordGroup | undefined, { folded }: RankedWord): boolean =>
  group?.word === folded
