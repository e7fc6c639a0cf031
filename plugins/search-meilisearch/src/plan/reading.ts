import type { SearchedField } from "../layout/index-layout"

/** One way of reading a query: which words, in which texts, and how strictly. */
export interface Reading {
  /** `exact`: as typed; `similar`: with wrong letters forgiven; `partial`: and without some of the words. */
  readonly kind: "exact" | "similar" | "partial"
  /** The places in the query of the words that are looked for; never none. */
  readonly places: readonly number[]
  /** The last word may be the beginning of a longer one: somebody is still typing it. */
  readonly unfinished: boolean
  /** Whether wrong letters are forgiven. */
  readonly tolerant: boolean
  /** Whether long texts are read too. */
  readonly longTexts: boolean
}

/** How the words of a query are to be matched. */
export interface MatchRequest {
  readonly strategy: "all" | "last"
  readonly typos: boolean
  /** The fields that are searched, the heaviest first. */
  readonly searched: readonly SearchedField[]
}

/** What Meilisearch is asked for a reading. All of its words have to be there. */
export function matchOf(
  { places, unfinished, tolerant, longTexts }: Reading,
  words: readonly { readonly folded: string }[],
  { searched }: MatchRequest
) {
  const typed = places.map((place) => words[place]?.folded).join(" ")
  return {
    // A space says that the word is whole.
    q: unfinished ? typed : `${typed} `,
    matchingStrategy: "all" as const,
    attributesToSearchOn: searched
      .filter(({ label }) => longTexts || label !== "D")
      .map((field) => (tolerant ? field.tolerant : field.strict)),
  }
}
