import path from "node:path"
import { medusa } from "./medusa.mjs"
import { root } from "./repository.mjs"
import { waitForAnswer } from "./wait-for-answer.mjs"

/**
 * @typedef {object} ServiceContext
 * @property {string} dataDir
 * @property {NodeJS.ProcessEnv} env of the backend
 * @property {string} backend its address
 * @property {{ address: string, port: number, secret: string, visitorSecret: string }} shop
 * @property {import("./demo-file.mjs").LoadedMarket} market
 */

/**
 * Starts backend and storefront, and answers once both do. The storefront is asked last, because
 * its first page needs the backend.
 *
 * @param {import("./processes.mjs").Children} children
 * @param {ServiceContext} context
 */
export async function openServices(children, context) {
  const backend = startBackend(children, context)
  const storefront = startStorefront(children, context)
  await waitForAnswer(backend, `${context.backend}/health`)
  await waitForAnswer(storefront, `${context.shop.address}/`)
  return [backend, storefront]
}

/** @param {import("./processes.mjs").Children} children @param {ServiceContext} context */
function startBackend(children, { dataDir, env }) {
  const logFile = path.join(dataDir, "logs", "backend.log")
  return children.start({ name: "The backend", ...medusa(["start"]), env, logFile })
}

/** @param {import("./processes.mjs").Children} children @param {ServiceContext} context */
function startStorefront(children, { dataDir, backend, shop, market }) {
  const folder = path.join(root, "storefront")
  return children.start({
    name: "The storefront",
    command: process.execPath,
    args: [path.join(folder, "build", "server", "index.js")],
    cwd: folder,
    env: {
      ...process.env,
      NODE_ENV: "production",
      OCOP_DEMO: "true",
      PORT: String(shop.port),
      STOREFRONT_PORT: String(shop.port),
      BACKEND_URL: backend,
      PUBLISHABLE_KEY: market.publishable_key,
      REGION_ID: market.region_id,
      STOREFRONT_SECRET: shop.secret,
      VISITOR_SECRET: shop.visitorSecret,
    },
    logFile: path.join(dataDir, "logs", "storefront.log"),
  })
}
