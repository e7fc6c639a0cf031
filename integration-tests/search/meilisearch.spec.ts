import { MeilisearchSearchProvider } from "@ocop/search-meilisearch/providers/meilisearch"
import { searchProviderContract } from "./contract"

const { MEILISEARCH_HOST: host, MEILISEARCH_API_KEY: api_key } = process.env

if (host && api_key) {
  describe("the Meilisearch provider, on Meilisearch", () => {
    searchProviderContract({
      open: () => Promise.resolve(new MeilisearchSearchProvider({}, { host, api_key })),
      close: () => Promise.resolve(),
    })
  })
} else {
  const because = "not run: no server (MEILISEARCH_HOST and MEILISEARCH_API_KEY are not set)"
  console.info(`The contract on Meilisearch was ${because}`)
  describe("the Meilisearch provider, on Meilisearch", () => {
    it.skip(because)
  })
}
