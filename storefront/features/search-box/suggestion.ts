/** Something that the words may mean, and its page. `path` is bare: `shopPath` gives it its language. */
export type Suggestion =
  | {
      kind: "product"
      path: string
      label: string
      thumbnail: string | null
      /** From a certificate in force as the answer was made. */
      stars: 3 | 4 | 5 | null
      province: string
      /** Whole đồng, the cheapest pack. */
      price: number | null
    }
  | { kind: "producer"; path: string; label: string; province: string }
  | { kind: "place"; path: string; label: string; nowPartOf: string | null }
  | { kind: "group"; path: string; label: string }

/** In the order in which they are shown. */
export const SUGGESTION_KINDS = ["product", "producer", "place", "group"] as const
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number]

/** Answer of `GET /tim-kiem/goi-y?q=`: best first within a kind, kinds in their order. */
export type SuggestionAnswer = { suggestions: Suggestion[] }
