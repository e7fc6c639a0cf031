import { spellingKey } from "@ocop/search-promises"
import type { SearchedText } from "./read-texts"

export interface SearchVectors {
  /** Everything but the long texts, folded. What is ranked, and where the dictionary comes from. */
  readonly names: string
  /** The same and the long texts. */
  readonly all: string
  /** The words of the titles as spelled. */
  readonly titleSpelled: string
}

/** Words of different texts are no neighbours: the rank falls with the distance. */
const BETWEEN_TEXTS = 10
/** The last position a tsvector knows, and how many it keeps of one word. */
const LAST_POSITION = 16_383
const POSITIONS_PER_WORD = 255

/** The texts in PostgreSQL's own notation, `'tra':1A 'shan':2A`, so that its parser never sees a word. */
export function searchVectors(texts: readonly SearchedText[]): SearchVectors {
  const short = texts.filter(({ label }) => label !== "D")
  return {
    names: vector(short),
    all: vector(texts),
    titleSpelled: titleSpellings(texts),
  }
}

function titleSpellings(texts: readonly SearchedText[]): string {
  const titles = texts.filter(({ label }) => label === "A").flatMap(({ words }) => words)
  const spelled = new Set(titles.map(({ written }) => spellingKey(written)))
  return [...spelled].map((word) => `'${word}'`).join(" ")
}

function vector(texts: readonly SearchedText[]): string {
  const places = new Map<string, string[]>()
  let position = 1
  for (const { label, words } of texts) {
    for (const { folded } of words) {
      const place = `${Math.min(position, LAST_POSITION)}${label}`
      const known = places.get(folded)
      if (!known) places.set(folded, [place])
      else if (known.length < POSITIONS_PER_WORD) known.push(place)
      position += 1
    }
    position += BETWEEN_TEXTS
  }
  let notation = ""
  for (const [lexeme, at] of places) {
    notation += `'${lexeme}':${at.join(",")} `
  }
  return notation
}
