import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { MeilisearchSearchProvider } from "./meilisearch-search-provider"

export { isUnavailable } from "../../client/unavailable"
export { type MeilisearchSearchOptions } from "../../client/provider-options"
export { MeilisearchSearchProvider } from "./meilisearch-search-provider"
export { STORAGE_FORM } from "../../settings/storage-form"

export default ModuleProvider(Modules.SEARCH, { services: [MeilisearchSearchProvider] })
