import { execFileSync, spawnSync } from "node:child_process"
import fs from "node:fs"

/**
 * @typedef {object} OperatingUser who PostgreSQL runs as, when that is not who we are
 * @property {number} uid
 * @property {number} gid
 * @property {string} name
 */

/**
 * PostgreSQL refuses to run as root. So root lets another user run it: the owner of a data folder
 * that is already there, else `postgres`, else `nobody`. No user is ever created.
 *
 * @param {string} folder of the cluster; need not exist yet
 * @returns {OperatingUser | undefined} undefined when we are an ordinary user: then PostgreSQL runs as us
 */
export function databaseUser(folder) {
  if (process.getuid?.() !== 0) return undefined
  return (
    ownerOf(folder) ??
    userNamed("postgres") ??
    userNamed("nobody") ?? { uid: 65_534, gid: 65_534, name: "nobody" }
  )
}

/** @param {string} folder @returns {OperatingUser | undefined} */
function ownerOf(folder) {
  if (!fs.existsSync(folder)) return undefined
  const { uid, gid } = fs.statSync(folder)
  return uid === 0 ? undefined : { uid, gid, name: askId("-un", String(uid)) ?? `user ${uid}` }
}

/** @param {string} name @returns {OperatingUser | undefined} */
function userNamed(name) {
  const uid = askId("-u", name)
  return uid === undefined ? undefined : { uid: Number(uid), gid: Number(askId("-g", name)), name }
}

/** @param {"-u" | "-g" | "-un"} what @param {string} user a name or a number */
function askId(what, user) {
  try {
    return execFileSync("id", [what, user], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim()
  } catch {
    return undefined
  }
}

/**
 * Whether a user gets into a folder. It is tried, not computed: access lists, mounts and security
 * modules decide as well as permission bits.
 *
 * @param {OperatingUser | undefined} user
 * @param {string} folder
 */
export function canEnter(user, folder) {
  return (
    user === undefined ||
    spawnSync("/bin/sh", ["-c", 'cd -- "$0"', folder], { ...ids(user), cwd: "/" }).status === 0
  )
}

/** For `spawn`. @param {OperatingUser | undefined} user */
export function ids(user) {
  return user ? { uid: user.uid, gid: user.gid } : {}
}
