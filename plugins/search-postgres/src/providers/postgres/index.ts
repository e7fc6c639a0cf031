import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { PostgresSearchProvider } from "./postgres-search-provider"

export { PostgresSearchProvider, type PostgresSearchOptions } from "./postgres-search-provider"
export type { DocumentChecksum, StoredDocument } from "../../reads/stored-documents"
export type { IndexChange } from "../../writes/index-change"

export default ModuleProvider(Modules.SEARCH, { services: [PostgresSearchProvider] })
