import { serveStatic } from "@hono/node-server/serve-static"
import type { MiddlewareHandler } from "hono"

/** Serves files of the built client (compressed at build time where that pays); others go on to the pages. */
export function staticFiles(folder: string, cacheControl: string): MiddlewareHandler {
  return serveStatic({
    root: folder,
    precompressed: true,
    onFound: (_path, c) => c.header("Cache-Control", cacheControl),
  })
}
