import { HEADER_WORDINGS } from "./header-wordings.js"
import type { ListColumns, ListField } from "../list-field.js"
import { wordingKey, wordsAt } from "./wording.js"

/** How well a header names a field: first `tier` (0 the whole header, 1 in it), then `rank`. */
export interface HeaderMatch {
  readonly field: ListField | null
  readonly tier: 0 | 1
  readonly rank: number
}

/**
 * What a header names, or null. Where it holds several, the first words are the subject («Địa chỉ chủ
 * thể» is an address), and of two that begin there the longer. `field` null: known to be none of ours.
 */
export function matchHeader(header: string): HeaderMatch | null {
  return (
    keysOf(header)
      .map(matchKey)
      .find((match) => match !== null) ?? null
  )
}

/** A field for each header that names one; each field goes to the column that names it best. */
export function columnsOf(headers: readonly string[]): ListColumns {
  const matches = headers
    .flatMap((header, column) => {
      const match = matchHeader(header)
      return match?.field ? [{ ...match, field: match.field, column }] : []
    })
    .sort((a, b) => a.tier - b.tier || a.rank - b.rank || a.column - b.column)
  const columns: Partial<Record<ListField, number>> = {}
  for (const { field, column } of matches) columns[field] ??= column
  return columns
}

/** True when the text is the whole of a header, as of every further page of a list. */
export function isWholeHeader(text: string): boolean {
  return text.length <= LONGEST && keysOf(text).some((key) => WHOLE.has(key))
}

/** Headers are short; what is longer is a sentence. */
const LONGEST = 80

const WHOLE: ReadonlyMap<string, HeaderMatch> = new Map(
  HEADER_WORDINGS.flatMap(([field, { is }]) =>
    is.map((words, rank) => [words, { field, tier: 0, rank }] as const)
  )
)

const HELD = HEADER_WORDINGS.flatMap(([field, { has }]) =>
  has.map((words, rank) => ({ field, words, rank }))
)

/** With and without what stands in brackets: «Điểm (thang 100)». */
function keysOf(header: string): string[] {
  const bare = wordingKey(header.replace(/\([^)]*\)?/g, " "))
  return (header.includes("(") ? [bare, wordingKey(header)] : [bare]).filter(Boolean)
}

function matchKey(key: string): HeaderMatch | null {
  const whole = WHOLE.get(key)
  if (whole) return whole
  const [held] = HELD.map((one) => ({ ...one, at: wordsAt(key, one.words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.words.length - a.words.length)
  return held ? { field: held.field, tier: 1, rank: held.at * 100 + held.rank } : null
}
