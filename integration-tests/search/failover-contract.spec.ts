import { searchProviderContract } from "./contract"
import { failoverMarket, type FailoverMarket } from "./failover-market"

describe.each([
  // PostgreSQL answers all of it.
  ["while Meilisearch is away", "stopped", "everything"],
  // Both answer, as it happens; what comes first means nothing on a stand-in.
  ["while Meilisearch is there", "none", "shapes"],
] as const)("the search of a market with Meilisearch, %s", (_, fault, asks) => {
  let market: FailoverMarket
  searchProviderContract({
    asks,
    open: async () => {
      market = await failoverMarket(`search_failover_contract_${fault}`)
      await market.proxy.fault(fault)
      return market.aProcess()
    },
    close: () => market.close(),
  })
})
