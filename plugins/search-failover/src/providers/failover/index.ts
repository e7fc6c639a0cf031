import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { FailoverSearchProvider } from "./failover-search-provider"

export { FailoverSearchProvider, type SearchState } from "./failover-search-provider"
export type { FailoverSearchOptions } from "./failover-options"

export default ModuleProvider(Modules.SEARCH, { services: [FailoverSearchProvider] })
