import crypto from "node:crypto"
import fs from "node:fs"
import path from "node:path"
import { readJsonIfAny } from "./data-folder.mjs"

/**
 * @typedef {{ version?: string, integrity?: string, link?: boolean, optional?: boolean, peer?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/** Where the hash of the lock file is kept that node_modules was installed from. */
const markerOf = (/** @type {string} */ root) => path.join(root, "node_modules", ".ocop-install")

/**
 * Whether node_modules holds what package-lock.json says. A developer who ran `npm install` is not
 * made to install again: npm's own record of what it put there is compared when our mark is missing.
 *
 * @param {string} root
 */
export function packagesAreInstalled(root) {
  if (readIfAny(markerOf(root)) === hashOfLock(root)) return true
  const wanted = readJsonIfAny(path.join(root, "package-lock.json"))
  const present = readJsonIfAny(path.join(root, "node_modules", ".package-lock.json"))
  if (!wanted || !present || !holdsAll(wanted, present)) return false
  markInstalled(root)
  return true
}

/**
 * Whether every locked package is present in the same version. Packages for other platforms are
 * marked optional, and npm rightly leaves them out.
 *
 * @param {Lock} wanted
 * @param {Lock} present
 */
export function holdsAll(wanted, present) {
  return Object.entries(wanted.packages ?? {})
    .filter(([place, locked]) => place.includes("node_modules/") && !locked.optional)
    .every(([place, locked]) => {
      const found = present.packages?.[place]
      return (
        found !== undefined &&
        (locked.link ? found.link === true : found.version === locked.version)
      )
    })
}

/** @param {string} root */
export function markInstalled(root) {
  fs.writeFileSync(markerOf(root), hashOfLock(root))
}

/** @param {string} root */
function hashOfLock(root) {
  return crypto
    .createHash("sha256")
    .update(readIfAny(path.join(root, "package-lock.json")) ?? "")
    .digest("hex")
}

/** @param {string} file */
function readIfAny(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8") : undefined
}
