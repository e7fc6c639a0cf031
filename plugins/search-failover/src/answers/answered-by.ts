import type { SearchTypes } from "@medusajs/framework/types"

/** Says in each result which engine it is of. */
export const answeredBy = (
  engine: "meilisearch" | "postgres",
  results: readonly SearchTypes.SearchResult[]
): SearchTypes.SearchResult[] =>
  results.map((result) => ({
    ...result,
    provider_metadata: { ...result.provider_metadata, answered_by: engine },
  }))
