import type { SearchTypes } from "@medusajs/framework/types"
import type { TheIndex } from "./the-index"

/** What the suites of the contract share: one provider, and one index with the catalogue in it. */
export interface Bench {
  readonly provider: SearchTypes.ISearchProvider
  /** Nobody writes into it. */
  readonly catalogue: TheIndex
  /** An empty index of the test's own. */
  anIndex: (more?: Partial<SearchTypes.ResolvedSearchIndexDefinition>) => Promise<TheIndex>
}
