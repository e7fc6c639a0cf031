import type { SearchTypes } from "@medusajs/framework/types"
import { refuse } from "../refuse"

/** What a query may ask of other engines, and why not of this one. */
export type Unsupported = readonly [
  asked: (query: SearchTypes.ProviderSearchQuery) => unknown,
  why: string,
]

/** Of none of ours. */
const UNSUPPORTED: readonly Unsupported[] = [
  [
    ({ pagination }) => pagination?.cursor !== undefined,
    "pages are reached by skip and take, not by a cursor",
  ],
  [({ search_options: o }) => o?.locales?.length, "one way of reading serves all languages"],
  [({ search_options: o }) => o?.vector, "there is no search by vectors"],
  [({ search_options: o }) => o?.distinct, "an answer has one hit per document"],
  [
    ({ search_options: o }) => o?.min_score !== undefined,
    "results are ranked by rules, not by a score",
  ],
  [({ search_options: o }) => o?.include_score, "results are ranked by rules, not by a score"],
]

/**
 * @param beyond what this engine cannot do besides
 * @throws INVALID_DATA `ocop.search_not_supported` rather than answering something else
 */
export function refuseUnsupported(
  query: SearchTypes.ProviderSearchQuery,
  engine: "PostgreSQL" | "Meilisearch",
  beyond: readonly Unsupported[] = []
): void {
  for (const [asked, why] of [...UNSUPPORTED, ...beyond]) {
    if (asked(query)) {
      refuse("not_supported", `The ${engine} search cannot do this: ${why}`)
    }
  }
}
