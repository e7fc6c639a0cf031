import * as build from "virtual:react-router/server-build"
import { env } from "~/platform/env.server"
import { createShop } from "./shop"
import { listen } from "./listen"

/** `node build/server/index.js`, with NODE_ENV=production in the environment. */
try {
  listen(createShop(build, env().BACKEND_URL), env().STOREFRONT_PORT)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
