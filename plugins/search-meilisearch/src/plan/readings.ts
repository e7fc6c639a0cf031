import type { MatchRequest, Reading } from "./reading"

type Words = readonly { readonly folded: string }[]

/**
 * The query as it was typed, in the short texts. `all`: whole words; `last`: the last may be unfinished,
 * but not when it is all there is and a single letter, which begins everything.
 */
export function exactReading(words: Words, { strategy, searched }: MatchRequest): Reading {
  const [first] = words
  return {
    kind: "exact",
    places: [...words.keys()],
    unfinished: strategy === "last" && (words.length > 1 || (first?.folded.length ?? 0) > 1),
    tolerant: false,
    longTexts: searched.every(({ label }) => label === "D"),
  }
}

/** The ways to read a query with all of its words when nothing has them as typed in the short texts. */
export function looserReadings(words: Words, request: MatchRequest): Reading[] {
  const exact = exactReading(words, request)
  const long = request.searched.some(({ label }) => label === "D") && !exact.longTexts
  const similar: Reading = { ...exact, kind: "similar", tolerant: true }
  return [
    // Long texts have a word of two letters by chance.
    ...(long && !isShort(words) ? [{ ...exact, longTexts: true }] : []),
    ...(request.typos ? [similar] : []),
    ...(request.typos && long ? [{ ...similar, longTexts: true }] : []),
  ]
}

const isShort = (words: Words): boolean => words.length === 1 && (words[0]?.folded.length ?? 0) <= 2

/** One word of the query alone, wherever it is: whether anything has it. */
export function wordReading(words: Words, place: number, request: MatchRequest): Reading {
  const exact = exactReading(words, request)
  return {
    kind: "partial",
    places: [place],
    unfinished: exact.unfinished && place === words.length - 1,
    tolerant: request.typos,
    longTexts: true,
  }
}
