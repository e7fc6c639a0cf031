import fs from "node:fs"
import path from "node:path"
import { writeJson } from "./data-folder.mjs"
import { Problem } from "./problems.mjs"

/**
 * @typedef {{ email: string, password: string }} LogIn
 * @typedef {object} LoadedMarket what the loader answers with
 * @property {string} publishable_key
 * @property {string} region_id
 * @property {LogIn} admin
 * @property {(LogIn & { handle: string })[]} producers
 * @property {LogIn} customer
 * @typedef {LoadedMarket & { backend: string, storefront: string }} Demo what .data/demo.json holds
 */

/**
 * The market the loader has made, from the line it ends with.
 *
 * @param {string} line
 * @returns {LoadedMarket | undefined} undefined when the line is about something else
 */
export function loadedMarketIn(line) {
  const json = /OCOP-DEMO (\{.*\})\s*$/.exec(line)?.[1]
  if (!json) return undefined
  const { publishable_key, region_id, admin, producers, customer } = JSON.parse(json)
  const logIns = [admin, customer, ...(Array.isArray(producers) ? producers : [undefined])]
  if (
    typeof publishable_key !== "string" ||
    typeof region_id !== "string" ||
    !logIns.every(isLogIn)
  ) {
    throw new Problem(
      "The demonstration loader (backend/src/demo/load.ts) left something out of its OCOP-DEMO line: it needs publishable_key, region_id, admin, producers and customer."
    )
  }
  return { publishable_key, region_id, admin, producers, customer }
}

/** @param {any} value */
function isLogIn(value) {
  return typeof value?.email === "string" && typeof value?.password === "string"
}

/**
 * Writes demo.json: where the market is and how to log in, for people and for programs.
 *
 * @param {string} dataDir
 * @param {{ backend: string, storefront: string }} addresses
 * @param {LoadedMarket} market
 * @returns {Demo}
 */
export function writeDemoFile(
  dataDir,
  { backend, storefront },
  { publishable_key, region_id, admin, producers, customer }
) {
  const demo = { backend, storefront, publishable_key, region_id, admin, producers, customer }
  writeJson(fileIn(dataDir), demo)
  return demo
}

/** Called when a start begins: a program that waits for the file then knows that the market answers. @param {string} dataDir */
export function removeDemoFile(dataDir) {
  fs.rmSync(fileIn(dataDir), { force: true })
}

const fileIn = (/** @type {string} */ dataDir) => path.join(dataDir, "demo.json")
