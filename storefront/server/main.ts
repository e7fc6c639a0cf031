import * as build from "virtual:react-router/server-build"
import { env } from "~/platform/env.server"
import { createShop } from "./shop"
import { listen } from "./listen"

/** `node build/server/index.js`, with NODE_ENV=production in the environment. */
try {
  const { BACKEND_URL, SITE_URL, STOREFRONT_PORT, TRUST_PROXY } = env()
  const https = SITE_URL?.startsWith("https:") ?? false
  const shop = createShop(build, { backendUrl: BACKEND_URL, https, trustProxy: TRUST_PROXY })
  listen(shop, STOREFRONT_PORT)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
