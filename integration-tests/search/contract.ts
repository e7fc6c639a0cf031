import type { SearchTypes } from "@medusajs/framework/types"
import type { Bench } from "./bench"
import { concurrency } from "./contract/concurrency"
import { facets } from "./contract/facets"
import { filters } from "./contract/filters"
import { hits } from "./contract/hits"
import { hostileText } from "./contract/hostile-text"
import { indexes } from "./contract/indexes"
import { order } from "./contract/order"
import { relevance } from "./contract/relevance"
import { vietnamese } from "./contract/vietnamese"
import { CATALOGUE } from "./the-catalogue"
import { aDefinition, theIndex, type OpenProvider, type TheIndex } from "./the-index"

interface Asked extends OpenProvider {
  /** `shapes`: the engine only stands in for one, and what comes first means nothing. */
  asks?: "everything" | "shapes"
}

/**
 * What every search provider of this market promises, whichever engine is behind it: the same questions
 * get the same documents, counts and refusals. Relevance is compared only where no engine may differ.
 */
export function searchProviderContract({ open, close, asks = "everything" }: Asked): void {
  const made: TheIndex[] = []
  let provider: SearchTypes.ISearchProvider
  let catalogue: TheIndex
  const make = async (more?: Partial<SearchTypes.ResolvedSearchIndexDefinition>) => {
    const index = theIndex(provider, aDefinition(`contract_${process.pid}_${made.length}`, more))
    made.push(index)
    await index.drop()
    await index.make()
    return index
  }
  beforeAll(async () => {
    provider = await open()
    catalogue = await make()
    await catalogue.write(...CATALOGUE)
  })
  afterAll(async () => {
    for (const index of made) await index.drop()
    await close()
  })
  const bench = (): Bench => ({ provider, catalogue, anIndex: make })
  for (const suite of [
    indexes,
    vietnamese,
    ...(asks === "everything" ? [relevance] : []),
    filters,
    facets,
    order,
    hits,
    hostileText,
    concurrency,
  ]) {
    suite(bench)
  }
}
