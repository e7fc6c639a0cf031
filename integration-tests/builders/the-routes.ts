import { ApiLoader } from "@medusajs/framework/http"
import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"

export interface Route {
  method: string
  /** "/store/listings/:handle" */
  path: string
}

const live: Route[] = []

/** Has Medusa tell of every route it puts on the live router. Call before it boots. */
export function noteRoutes(): void {
  ApiLoader.traceRoute = (handler, { route, method }) => {
    live.push({ method: String(method), path: String(route) })
    return handler
  }
}

/** Every route that this process's router answers, core's and ours. */
export const liveRoutes = (): readonly Route[] => live

const PLUGIN_API = path.resolve(import.meta.dirname, "../../plugins/ocop/src/api")

/** The routes that the plugin's files declare: `api/store/listings/[handle]/route.ts`. */
export function pluginRoutes(): Route[] {
  return readdirSync(PLUGIN_API, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "route.ts")
    .flatMap((file) => {
      const source = readFileSync(path.join(PLUGIN_API, file), "utf8")
      const address = `/${path.dirname(file)}`.replace(/\[(\w+)\]/g, ":$1")
      return [...source.matchAll(/^export (?:async function|const) ([A-Z]+)\b/gm)].map(
        ([, method = ""]) => ({
          method,
          path: address,
        })
      )
    })
}

export const nameOf = ({ method, path }: Route): string => `${method} ${path}`
