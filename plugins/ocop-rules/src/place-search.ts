import type { PlaceEntry } from "./place-entry.js"
import { placeKey, spelledPlaceKey } from "./place-key.js"
import { comparePlaces, type Place } from "./place.js"
import { createWordIndex } from "./word-index.js"

/**
 * Prepares a search over places. A place is found when it has all words of the query, the last of
 * which may be unfinished: all in its name, or its whole name first and then its district or
 * province. Ranked: the name as spelled, the name folded, names that begin with the query, names
 * that hold all its words, then those with a place behind the name; within a rank as
 * `comparePlaces`. A query that is the code of places finds these first, today's before former ones.
 * Below two letters or digits nothing is found.
 */
export function createPlaceSearch(
  unsorted: readonly PlaceEntry[]
): (query: string, limit: number) => Place[] {
  const compare = comparePlaces(new Intl.Collator("vi", { numeric: true }))
  const entries = [...unsorted].sort((a, b) => compare(a.place, b.place))
  const withWords = createWordIndex(
    entries.map(({ keys, context }) => [...keys, context].join(" "))
  )
  const withCode = (code: string) => entries.filter((entry) => entry.code === code)
  return (query, limit) => {
    const key = placeKey(query)
    if (key.replace(/ /g, "").length < 2) return []
    const spelled = spelledPlaceKey(query)
    const ranked = withWords(key.split(" ")).flatMap((position) => {
      const entry = entries[position]
      const rank = entry ? rankOf(entry, key, spelled) : null
      return entry && rank !== null ? [{ place: entry.place, rank, position }] : []
    })
    const byName = ranked
      .sort((a, b) => a.rank - b.rank || a.position - b.position)
      .map(({ place }) => place)
    const byCode = (CODE.test(key) ? withCode(key) : []).map(({ place }) => place)
    return [...new Set([...byCode, ...byName])].slice(0, Math.max(0, limit))
  }
}

/** Of a province, or of a commune. */
const CODE = /^(?:\d{2}|\d{5})$/

/** Lower is better; null when only the context matched. */
function rankOf(entry: PlaceEntry, key: string, spelled: string): number | null {
  if (entry.keys.includes(key)) return entry.spelled === spelled ? 0 : 1
  if (entry.keys.some((one) => one.startsWith(key))) return 2
  const names = ` ${entry.keys.join(" ")}`
  if (key.split(" ").every((word) => names.includes(` ${word}`))) return 3
  return entry.keys.some((one) => key.startsWith(`${one} `)) ? 4 : null
}
