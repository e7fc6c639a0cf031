import { execFileSync } from "node:child_process"
import fs from "node:fs"

/**
 * @typedef {object} ProcessIdentity
 * @property {number} pid
 * @property {string} started an opaque mark of when it started
 */

/**
 * Who a process is, beyond its number: numbers are used again, in containers within minutes,
 * and a file that only holds a number would one day name a stranger.
 *
 * @param {number} pid
 * @returns {ProcessIdentity | undefined} undefined when no such process runs
 */
export function identify(pid) {
  try {
    return {
      pid,
      started: process.platform === "linux" ? startedOnLinux(pid) : startedElsewhere(pid),
    }
  } catch {
    return undefined
  }
}

/** @param {ProcessIdentity | undefined} identity */
export function isAlive(identity) {
  return identity !== undefined && identify(identity.pid)?.started === identity.started
}

/**
 * The command a process runs, arguments separated by spaces; empty when it cannot be known.
 *
 * @param {number} pid
 */
export function commandOf(pid) {
  try {
    if (process.platform === "linux")
      return fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim()
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).trim()
  } catch {
    return ""
  }
}

/** Field 22 of /proc/pid/stat. The name before it may hold spaces and brackets, so count from its end. */
function startedOnLinux(/** @type {number} */ pid) {
  const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8")
  const [state, ...rest] = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
  if (state === "Z") throw new Error(`Process ${pid} has ended`)
  return String(rest[18])
}

function startedElsewhere(/** @type {number} */ pid) {
  return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim()
}
