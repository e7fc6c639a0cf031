import { spellingKey } from "../words/spelling-key"
import type { WordGroup } from "../query/word-group"
import { isAccented, type QueryText } from "../query/query-text"
import { ELSEWHERE, findWord, type FoundWord } from "./found-word"
import { namedWords, type NamedWord } from "./named-words"
import type { RankedTexts } from "./ranked-texts"

/** A document's place: compared number by number, the smaller one first. README.md says it in words. */
export type RankKey = readonly number[]

export interface RankedMatch {
  readonly key: RankKey
  /** The document's own words for those of the query, as it spells them; null where it has none. */
  readonly found: readonly (string | null)[]
  /** How many words of the query stand in a name of which it has every word. */
  readonly named: number
}

const FAR = 8
const NOT_IN_TITLE = 99

export function rankMatch(
  texts: RankedTexts,
  groups: readonly WordGroup[],
  query: QueryText
): RankedMatch {
  const named = namedWords(groups, texts)
  const matches: Match[] = []
  let last: number | null = null
  for (const [index, group] of groups.entries()) {
    const found = asSpelled({ ...findWord(group, texts, last), group }, query)
    const match = better(found, named.get(index))
    last = match.position ?? last
    matches.push(match)
  }
  const places = matches.flatMap(({ position }) => position ?? [])
  return {
    key: [
      -sum(matches, ({ worth }) => worth),
      sum(matches, ({ typos }) => typos),
      query.accented ? -sum(matches, (match) => Number(spelledAlike(match, query))) : 0,
      gaps(places),
      -sum(matches, ({ whole }) => Number(whole)),
      places.length ? Math.min(...places) : NOT_IN_TITLE,
      texts.title.length,
    ],
    found: matches.map(({ word }) => word?.written ?? null),
    named: named.size,
  }
}

type Match = FoundWord & { readonly group: WordGroup }

/** "hương quế" is not "hương quê": whoever types an accent means it, and may have meant another word. */
function asSpelled(match: Match, query: QueryText): Match {
  const { group, typos, word } = match
  const typed = group.position === null ? undefined : query.words[group.position]
  const meant = typed !== undefined && isAccented(typed) && word !== null && typos === 0
  return meant && !spelledAlike(match, query)
    ? { ...match, worth: Math.min(match.worth, ELSEWHERE) }
    : match
}

/** A word of a whole name, unless it was found where that is worth more. */
function better(found: Match, name: NamedWord | undefined): Match {
  return name && name.worth >= found.worth
    ? { ...found, worth: name.worth, typos: 0, whole: true, position: null, word: name.word }
    : found
}

function spelledAlike({ word, typos, group }: Match, { words }: QueryText): boolean {
  const typed = group.position === null ? undefined : words[group.position]?.spelled
  if (!word || !typed || typos > 0) {
    return false
  }
  const key = spellingKey(word.written)
  return group.unfinished ? key.startsWith(typed) : key === typed
}

/** 0 when they stand side by side in the order they were typed in. */
function gaps(places: readonly number[]): number {
  return places.slice(1).reduce((total, place, index) => {
    const step = place - (places[index] ?? 0)
    return total + Math.min(FAR, step > 0 ? step - 1 : 2 - step)
  }, 0)
}

const sum = (matches: readonly Match[], of: (match: Match) => number): number =>
  matches.reduce((total, match) => total + of(match), 0)
