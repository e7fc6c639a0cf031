import { CORE_PREFIXES, CORE_ROUTES } from "./core-routes"
import { PRODUCER_ROUTES } from "./producer-routes"
import type { RoutePolicy } from "./route-policy"
import { STORE_ROUTES } from "./store-routes"

/** Every route that is named by itself, core's and ours. */
export const NAMED_ROUTES = { ...CORE_ROUTES, ...STORE_ROUTES, ...PRODUCER_ROUTES }

/**
 * Who may call a route: what is said of it by name, or of everything below its prefix. Undefined for a route
 * that nobody has thought about, with which the build fails.
 */
export function policyOf(method: string, path: string): RoutePolicy | undefined {
  const named = NAMED_ROUTES[`${method} ${path}`]
  const prefix = Object.keys(CORE_PREFIXES).find((prefix) => path.startsWith(prefix))
  return named ?? (prefix === undefined ? undefined : CORE_PREFIXES[prefix])
}
