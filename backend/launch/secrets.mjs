import crypto from "node:crypto"
import path from "node:path"
import { readJsonIfAny, writeJson } from "./data-folder.mjs"

const NAMES = /** @type {const} */ ([
  "database",
  "jwt",
  "cookie",
  "checkoutLink",
  "visitor",
  "storefront",
  "bankFeed",
])

/** @typedef {Record<(typeof NAMES)[number], string>} Secrets */

/**
 * The demonstration's secrets: drawn at random once and kept in the data folder (600), so that
 * people stay logged in over a restart. Names added later are drawn when they are first missed.
 *
 * @param {string} dataDir
 * @returns {Secrets}
 */
export function loadSecrets(dataDir) {
  const file = path.join(dataDir, "secrets.json")
  const kept = readJsonIfAny(file) ?? {}
  const missing = NAMES.filter((name) => typeof kept[name] !== "string")
  if (missing.length === 0) return kept
  const secrets = { ...kept, ...Object.fromEntries(missing.map((name) => [name, newSecret()])) }
  writeJson(file, secrets)
  return secrets
}

/** 256 bits, in letters that need no escaping in an address or a shell. */
export function newSecret() {
  return crypto.randomBytes(32).toString("hex")
}
