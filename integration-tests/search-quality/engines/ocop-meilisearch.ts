import { MeilisearchSearchProvider } from "@ocop/search-meilisearch/providers/meilisearch"
import type { Engine } from "./engine"

const { MEILISEARCH_HOST: host, MEILISEARCH_API_KEY: api_key = "" } = process.env

/** Null: no server is named in MEILISEARCH_HOST and MEILISEARCH_API_KEY. */
export const OCOP_MEILISEARCH: Engine | null = host
  ? {
      name: "Meilisearch, ours",
      options: {},
      open: () => Promise.resolve(new MeilisearchSearchProvider({}, { host, api_key })),
    }
  : null
