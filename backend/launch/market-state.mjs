import path from "node:path"
import { readJsonIfAny, writeJson } from "./data-folder.mjs"

/**
 * What has been done to which database, so that the second start need not do it again.
 *
 * @typedef {object} MarketState
 * @property {string} database its identity; a state about another database counts for nothing
 * @property {string} [migrated] stamp of the build whose migrations it has
 * @property {import("./demo-file.mjs").LoadedMarket} [market] present once the demonstration is loaded whole
 */

/** @param {string} dataDir @param {string} database @returns {MarketState | undefined} undefined when nothing is known about this database */
export function readState(dataDir, database) {
  const state = readJsonIfAny(fileIn(dataDir))
  return state?.database === database ? state : undefined
}

/** @param {string} dataDir @param {MarketState} state */
export function writeState(dataDir, state) {
  writeJson(fileIn(dataDir), state)
}

const fileIn = (/** @type {string} */ dataDir) => path.join(dataDir, "market.json")
