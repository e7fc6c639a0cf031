import type { SearchTypes } from "@medusajs/framework/types"
import { readSearchText } from "@ocop/rules"

/**
 * What the shop asks for what somebody typed: stars and prices that are said in words become filters,
 * the same for every engine.
 */
export function shopQuery(
  index: SearchTypes.ResolvedSearchIndexDefinition,
  typed: string,
  take: number,
  options: SearchTypes.SearchOptions
): SearchTypes.ProviderSearchQuery {
  const { text, stars, priceFrom, priceTo } = readSearchText(typed)
  return {
    index,
    ...(text && { q: text }),
    filters: {
      status: "published",
      ...(stars.length > 0 && { stars: { $in: [...stars] } }),
      ...((priceFrom !== null || priceTo !== null) && {
        price_min: {
          ...(priceFrom !== null && { $gte: priceFrom }),
          ...(priceTo !== null && { $lte: priceTo }),
        },
      }),
    },
    attributes_to_retrieve: SHOWN,
    pagination: { skip: 0, take },
    search_options: { match_strategy: "last", count: "exact", ...options },
  }
}

/** Of a hit, what a card shows and answers are judged by. */
const SHOWN = [
  "id",
  "handle",
  "title",
  "thumbnail",
  "producer_name",
  "province",
  "former_province",
  "stars",
  "price_min",
]
