import type { Settings } from "../client/meilisearch-types"

const FORM = ["filterableAttributes", "sortableAttributes", "searchableAttributes"] as const

/**
 * Whether documents stored under the one settings are what the others expect. If not, an index is made
 * anew: what is filtered, sorted and searched is computed when a document is written.
 */
export const sameForm = (one: Settings, other: Settings): boolean =>
  FORM.every((name) => JSON.stringify(sorted(one[name])) === JSON.stringify(sorted(other[name])))

const sorted = (attributes: unknown): string[] =>
  (Array.isArray(attributes) ? attributes : []).map(String).sort()
