import * as z from "zod"
import { DongAmount, StarsToday } from "./primitives.js"
import { SEARCH_TEXT_MAX } from "./search.js"

/** What is asked while somebody types. */
export const SearchSuggestionsQuery = z.object({
  /** May end in an unfinished word; empty suggests nothing. */
  q: z.string().trim().max(SEARCH_TEXT_MAX).default(""),
})
export type SearchSuggestionsQuery = z.infer<typeof SearchSuggestionsQuery>

/** A product that the words may mean. */
export const SuggestedProduct = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  thumbnail: z.string().nullable(),
  stars: StarsToday,
  province: z.string(),
  price_min: DongAmount.nullable(),
})
export type SuggestedProduct = z.infer<typeof SuggestedProduct>

/** A producer with something on sale. */
export const SuggestedProducer = z.object({
  handle: z.string(),
  name: z.string(),
  /** Today's name of the province. */
  province: z.string(),
})
export type SuggestedProducer = z.infer<typeof SuggestedProducer>

/** A province with something on sale. */
export const SuggestedPlace = z.object({
  /** Of today's province, two digits. */
  province_code: z.string(),
  province: z.string(),
  /** The former province that was meant, when its name is no longer one of today's. */
  former_province: z.string().nullable(),
})
export type SuggestedPlace = z.infer<typeof SuggestedPlace>

/** Answer of `GET /store/search/suggestions`: best first, at most six products and three of each other kind. */
export const SearchSuggestions = z.object({
  products: z.array(SuggestedProduct),
  producers: z.array(SuggestedProducer),
  places: z.array(SuggestedPlace),
  /** Codes of product groups: "I" … "VI". */
  groups: z.array(z.string()),
})
export type SearchSuggestions = z.infer<typeof SearchSuggestions>
