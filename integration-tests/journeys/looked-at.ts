import path from "node:path"
import type { Page } from "playwright-core"
import { lookForBarriers } from "./look-for-barriers"

/** A route as React Router's configuration tells it. */
interface Route {
  path?: string
  index?: boolean
  file: string
  children?: Route[]
}

/** The storefront's own list: what is added there has to be looked at here. */
const ROUTES = path.resolve(import.meta.dirname, "../../storefront/app/routes.ts")

/** Routes that no page is looked at for, and why. Those that answer with a file (`.ts`) need no line here. */
const NO_PAGE: Readonly<Record<string, string>> = {
  "/tai-khoan/don-hang/:id": "leads on to /don-hang/:token",
}

const seen = new Set<string>()

/**
 * Looks for barriers on the page as it is, and remembers its address.
 *
 * @returns as `lookForBarriers`
 */
export function lookAt(page: Page): Promise<string[]> {
  seen.add(new URL(page.url()).pathname.replace(/^\/en(?=\/|$)/, "") || "/")
  return lookForBarriers(page)
}

/** Routes of the shop and the portal with a page that nobody looked at in this process; none when all is well. */
export async function routesNotLookedAt(): Promise<string[]> {
  const { default: routes } = (await import(/* @vite-ignore */ ROUTES)) as { default: Route[] }
  const pages = patternsOf(routes, "")
  const looked = new Set([...seen].map((address) => routeOf(address, pages)))
  return pages.filter((pattern) => !looked.has(pattern) && !(pattern in NO_PAGE))
}

function patternsOf(routes: readonly Route[], above: string): string[] {
  return routes.flatMap(({ path = "", file, children }) => {
    const pattern = [above, path.replace(/^en\?\/?/, "")].filter(Boolean).join("/")
    if (children) return patternsOf(children, pattern)
    return file.endsWith(".tsx") ? [`/${pattern}`] : []
  })
}

/** The pattern that says most about an address: `/gio-qua/moi` is of `/gio-qua/moi` before `/gio-qua/:handle`. */
function routeOf(address: string, patterns: readonly string[]): string | undefined {
  const vagueness = (pattern: string) =>
    pattern
      .split("/")
      .reduce((sum, part) => sum + (part === "*" ? 100 : Number(part[0] === ":")), 0)
  return patterns
    .filter((pattern) => matcher(pattern).test(address))
    .sort((a, b) => vagueness(a) - vagueness(b) || b.length - a.length)[0]
}

const matcher = (pattern: string) =>
  new RegExp(`^${pattern.replace(/:\w+/g, "[^/]+").replace(/\*/g, ".+")}$`)
