import path from "node:path"
import { root } from "./repository.mjs"

/**
 * Where the built backend is. Everything runs from there: compiled, it needs no TypeScript at run
 * time and starts in half the time, and what migrates is what will serve.
 */
export const builtBackend = path.join(root, "backend", ".medusa", "server")

/**
 * One call of Medusa's command line.
 *
 * @param {string[]} args
 */
export function medusa(args) {
  return {
    command: process.execPath,
    args: [path.join(root, "node_modules", "@medusajs", "cli", "cli.js"), ...args],
    cwd: builtBackend,
  }
}

/**
 * @typedef {object} BackendContext
 * @property {string} dataDir
 * @property {string} databaseUrl
 * @property {string} backend address
 * @property {string} storefront address
 * @property {number} port
 * @property {string | undefined} clock
 * @property {import("./secrets.mjs").Secrets} secrets
 */

/**
 * The backend's environment in the demonstration.
 *
 * NODE_ENV is neither of the usual two. "production" would refuse to shift the clock and send its
 * log-in cookie over https only; "development" would build the admin anew at every start.
 *
 * @param {BackendContext} context
 * @returns {NodeJS.ProcessEnv}
 */
export function backendEnvironment({
  dataDir,
  databaseUrl,
  backend,
  storefront,
  port,
  clock,
  secrets,
}) {
  return {
    ...process.env,
    NODE_ENV: "demo",
    OCOP_DEMO: "true",
    OCOP_CLOCK: clock,
    MEDUSA_DISABLE_TELEMETRY: "true",
    FORCE_COLOR: "0",
    PORT: String(port),
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    BACKEND_URL: backend,
    STOREFRONT_URL: storefront,
    JWT_SECRET: secrets.jwt,
    COOKIE_SECRET: secrets.cookie,
    CHECKOUT_LINK_SECRET: secrets.checkoutLink,
    VISITOR_SECRET: secrets.visitor,
    SEPAY_WEBHOOK_SECRET: process.env.SEPAY_WEBHOOK_SECRET ?? secrets.bankFeed,
    ...(process.env.VIETQR_ACCOUNT ? {} : DEMONSTRATION_ACCOUNT),
    STORE_CORS: bothNames(storefront),
    ADMIN_CORS: bothNames(backend),
    AUTH_CORS: `${bothNames(storefront)},${bothNames(backend)}`,
  }
}

/** No bank has such an account: nobody who scans the demonstration's code loses money. */
const DEMONSTRATION_ACCOUNT = {
  VIETQR_BANK_BIN: "970436",
  VIETQR_ACCOUNT: "0000000000000",
  VIETQR_NAME: "TAI KHOAN TRINH DIEN",
}

/** A browser takes localhost and 127.0.0.1 for two sites, and people type either. @param {string} address */
function bothNames(address) {
  return `${address},${address.replace("localhost", "127.0.0.1")}`
}
