import type { WordGroup } from "../query/word-group"
import type { RankedTexts, RankedWord } from "./ranked-texts"

/** How well a word of the query was found in a document. */
export interface FoundWord {
  /** Tenths of a word: 10 in the title, 6 elsewhere in the short texts, 0 nowhere in them. */
  readonly worth: number
  readonly typos: number
  /** Not just the beginning of a longer word, and in the title. */
  readonly whole: boolean
  /** Its place in the title; null when it is not there. */
  readonly position: number | null
  /** The document's own word. */
  readonly word: RankedWord | null
}

const IN_TITLE = 10
export const ELSEWHERE = 6
const NOWHERE: FoundWord = { worth: 0, typos: 0, whole: false, position: null, word: null }

/** @param after the place in the title of the word before it, to take the nearest of several */
export function findWord(group: WordGroup, texts: RankedTexts, after: number | null): FoundWord {
  const inTitle = waysToFind(group).flatMap(({ accepts, typos, whole }) => {
    const position = nearest(texts, accepts, after)
    return position === null ? [] : [{ typos, whole, position }]
  })
  const [first] = inTitle
  if (first) {
    const worth = texts.borrowed.has(first.position) ? ELSEWHERE : IN_TITLE
    return { worth, ...first, word: texts.title[first.position] ?? null }
  }
  for (const { accepts, typos } of waysToFind(group)) {
    const word = texts.passages.flatMap(({ words }) => words).find(accepts)
    if (word) {
      return { worth: ELSEWHERE, typos, whole: false, position: null, word }
    }
  }
  return NOWHERE
}

interface Way {
  readonly accepts: (word: RankedWord) => boolean
  readonly typos: number
  readonly whole: boolean
}

/** Itself, then words it begins, then similar ones, nearest first. */
const waysToFind = ({ word, unfinished, similar }: WordGroup): Way[] => [
  { accepts: ({ folded }) => folded === word, typos: 0, whole: true },
  ...(unfinished
    ? [{ accepts: ({ folded }: RankedWord) => folded.startsWith(word), typos: 0, whole: false }]
    : []),
  ...similar.map((choice) => ({
    accepts: ({ folded }: RankedWord) => folded === choice.word,
    typos: choice.typos,
    whole: true,
  })),
]

/** Not in a borrowed place when there is another; behind the word before it when there is one. */
function nearest(
  { title, borrowed }: RankedTexts,
  accepts: (word: RankedWord) => boolean,
  after: number | null
): number | null {
  const places = [...title.keys()].filter((place) => accepts(title[place]!))
  const own = places.filter((place) => !borrowed.has(place))
  const from = own.length ? own : places
  return from.find((place) => after !== null && place > after) ?? from[0] ?? null
}
