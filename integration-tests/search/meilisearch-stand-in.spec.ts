import { MeilisearchSearchProvider } from "@ocop/search-meilisearch/providers/meilisearch"
import { searchProviderContract } from "./contract"
import {
  startMeilisearchStandIn,
  type MeilisearchStandIn,
} from "./meilisearch-stand-in/start-meilisearch-stand-in"

describe("the Meilisearch provider, on a stand-in of Meilisearch", () => {
  let standIn: MeilisearchStandIn
  searchProviderContract({
    asks: "shapes",
    open: async () => {
      standIn = await startMeilisearchStandIn({ key: "a-key-of-tests" })
      return new MeilisearchSearchProvider({}, { host: standIn.url, api_key: "a-key-of-tests" })
    },
    close: () => standIn.close(),
  })
})
