import path from "node:path"
import { readJsonIfAny, writeJson } from "./data-folder.mjs"

/**
 * What has been done to a database, so that the second start need not do it again. Kept for each
 * database by itself: somebody who tries DATABASE_URL and comes back finds the log-ins still known.
 *
 * @typedef {object} MarketState
 * @property {string} database its identity
 * @property {string} [migrated] stamp of the build whose migrations it has
 * @property {import("./demo-file.mjs").LoadedMarket} [market] present once the demonstration is loaded whole
 */

/** @param {string} dataDir @param {string} database @returns {MarketState | undefined} undefined when nothing is known about this database */
export function readState(dataDir, database) {
  return readJsonIfAny(fileIn(dataDir))?.[database]
}

/** @param {string} dataDir @param {MarketState} state */
export function writeState(dataDir, state) {
  writeJson(fileIn(dataDir), { ...readJsonIfAny(fileIn(dataDir)), [state.database]: state })
}

const fileIn = (/** @type {string} */ dataDir) => path.join(dataDir, "market.json")
