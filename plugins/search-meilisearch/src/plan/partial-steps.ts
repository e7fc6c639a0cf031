import { countParts, partsOf } from "@ocop/search-promises"
import type { MatchRequest, Reading } from "./reading"
import { exactReading } from "./readings"

/** More would be too many questions at once. */
const MOST_PARTS = 60

/**
 * The query with ever fewer words (strategy `last` only), step by step; of the readings of one step any
 * will do. Words that nothing has go first; then any so many of the others are looked for in the short
 * texts, as long as there are not too many ways to choose them, and the first ones after that. Long
 * texts come last, and lose words from the end.
 *
 * @param unknown the places of words that nothing has
 */
export function* partialSteps(
  words: readonly { readonly folded: string }[],
  unknown: ReadonlySet<number>,
  request: MatchRequest
): Generator<readonly Reading[]> {
  if (request.strategy !== "last") {
    return
  }
  const exact = exactReading(words, request)
  const places = [...words.keys()]
  const known = places.filter((place) => !unknown.has(place))
  const reading = (rest: readonly number[], longTexts: boolean): Reading => ({
    kind: "partial",
    places: rest,
    unfinished: exact.unfinished && rest.includes(words.length - 1),
    tolerant: request.typos,
    longTexts,
  })
  if (known.length > 0 && unknown.size > 0) {
    yield [reading(known, exact.longTexts)]
  }
  for (let needed = known.length - 1; needed > 0; needed--) {
    const parts =
      countParts(known.length, needed) <= MOST_PARTS
        ? partsOf(known, needed)
        : [known.slice(0, needed)]
    yield parts.map((part) => reading(part, exact.longTexts))
  }
  if (!exact.longTexts && request.searched.some(({ label }) => label === "D")) {
    for (let length = places.length - 1; length > 0; length--) {
      yield [reading(places.slice(0, length), true)]
    }
  }
}
