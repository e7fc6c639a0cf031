import path from "node:path"
import { Problem } from "./problems.mjs"
import { root } from "./repository.mjs"

/**
 * @typedef {object} Settings
 * @property {number} port of the backend and its admin
 * @property {number} storefrontPort
 * @property {string} dataDir absolute
 * @property {string | undefined} databaseUrl somebody else's PostgreSQL; otherwise the one from npm is used
 * @property {string | undefined} clock moves the market to another day, so that expiry can be tried
 */

/**
 * The environment, parsed once: inside, nobody reads `process.env` for these again.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 */
export function readSettings(env) {
  const port = parsePort("PORT", env.PORT, 9000)
  const storefrontPort = parsePort("STOREFRONT_PORT", env.STOREFRONT_PORT, 8000)
  if (port === storefrontPort) {
    throw new Problem(
      `PORT and STOREFRONT_PORT are both ${port}. Give them two numbers: PORT=9000 STOREFRONT_PORT=8000 npm start`
    )
  }
  if (env.DATABASE_URL && !/^postgres(ql)?:\/\//.test(env.DATABASE_URL)) {
    throw new Problem(
      "DATABASE_URL has to be the address of a PostgreSQL: postgres://user:password@host:5432/name. Leave it out to use the PostgreSQL that comes with the market."
    )
  }
  return {
    port,
    storefrontPort,
    dataDir: path.resolve(root, env.DATA_DIR || ".data"),
    databaseUrl: env.DATABASE_URL || undefined,
    clock: env.OCOP_CLOCK || undefined,
  }
}

/**
 * @param {string} name
 * @param {string | undefined} text
 * @param {number} fallback
 */
function parsePort(name, text, fallback) {
  if (text === undefined || text === "") return fallback
  const port = Number(text)
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port
  throw new Problem(
    `${name} is "${text}", and a port is a whole number from 1 to 65535. Example: ${name}=${fallback + 100} npm start`
  )
}
