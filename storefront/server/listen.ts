import { serve } from "@hono/node-server"
import type { Hono } from "hono"

/** Longest wait for requests under way when the shop is told to stop. */
const GRACE_MS = 5_000

/** Listens until SIGTERM or SIGINT, then finishes what it is answering. */
export function listen(shop: Hono, port: number): void {
  const server = serve({ fetch: shop.fetch, port }, () => {
    console.log(`Shop ready on http://localhost:${port}`)
  })
  server.on("error", (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === "EADDRINUSE"
        ? `Port ${port} is in use. Stop what listens there, or set STOREFRONT_PORT to a free one.`
        : `The shop cannot listen on port ${port}: ${error.message}`
    )
    process.exit(1)
  })
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0))
      if ("closeIdleConnections" in server) server.closeIdleConnections()
      setTimeout(() => process.exit(0), GRACE_MS).unref()
    })
  }
}
