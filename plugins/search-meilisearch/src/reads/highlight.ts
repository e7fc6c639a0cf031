import { readDocumentPath } from "@medusajs/framework/utils"
import {
  wordsOf,
  type HighlightRequest,
  type QueryText,
  type TypoLimits,
  type Word,
} from "@ocop/search-promises"
import type { Reading } from "../plan/reading"
import { lettersWrong } from "../ranking/letters-wrong"

/** What was looked for. */
export interface Sought {
  readonly reading: Reading
  readonly text: QueryText
  readonly typos: TypoLimits | null
}

/**
 * The texts of a document in which a word of the query stands, with tags around such words as the
 * document spells them. Nothing else is changed or escaped: whoever shows it as HTML has to escape first,
 * with tags that survive that.
 */
export function highlight(
  document: Record<string, unknown>,
  sought: Sought,
  request: HighlightRequest
): Record<string, string[]> {
  const fields = request.paths.map((path): [string, string[]] => {
    const texts = readDocumentPath(document, path.split("."))
    return [path, texts.flatMap((text) => tagged(String(text), sought, request) ?? [])]
  })
  return Object.fromEntries(fields.filter(([, fragments]) => fragments.length > 0))
}

function tagged(text: string, sought: Sought, request: HighlightRequest): string | null {
  const matches = wordsOf(text).filter((word) => isMeant(word, sought))
  const [first] = matches
  if (!first) {
    return null
  }
  const { from, to } = fragment(text, first, request.fragment)
  let read = from
  let marked = from > 0 ? "…" : ""
  for (const { start, end } of matches.filter((word) => word.start >= from && word.end <= to)) {
    marked += text.slice(read, start) + request.before + text.slice(start, end) + request.after
    read = end
  }
  return marked + text.slice(read, to) + (to < text.length ? "…" : "")
}

const isMeant = ({ folded }: Word, { reading, text: { words }, typos }: Sought): boolean =>
  reading.places.some((place) => {
    const typed = words[place]?.folded ?? ""
    const begins = reading.unfinished && place === words.length - 1 && folded.startsWith(typed)
    return begins || lettersWrong(folded, typed, reading.tolerant ? typos : null) !== null
  })

/** Whole words around the first match, about as many signs as asked. */
function fragment(text: string, first: Word, length: number | null) {
  if (length === null || text.length <= length) {
    return { from: 0, to: text.length }
  }
  const room = Math.max(0, length - (first.end - first.start))
  const earliest = Math.max(0, first.start - Math.floor(room / 2))
  const latest = Math.min(text.length, earliest + Math.max(length, first.end - first.start))
  const inside = wordsOf(text).filter(({ start, end }) => start >= earliest && end <= latest)
  return {
    from: earliest === 0 ? 0 : Math.min(inside[0]?.start ?? first.start, first.start),
    to: latest === text.length ? text.length : Math.max(inside.at(-1)?.end ?? first.end, first.end),
  }
}
