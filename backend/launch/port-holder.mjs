import { execFileSync } from "node:child_process"
import fs from "node:fs"
import { commandOf } from "./process-identity.mjs"

/**
 * The program that listens on a port, in words, when this user may know: "node server.js (process 123)".
 *
 * @param {number} port
 * @returns {string | undefined}
 */
export function holderOf(port) {
  const pid = process.platform === "linux" ? listenerOnLinux(port) : listenerElsewhere(port)
  if (!pid) return undefined
  const command = commandOf(pid)
  return command ? `${command.slice(0, 80)} (process ${pid})` : `process ${pid}`
}

/** /proc/net/tcp names the socket, and the process that holds it has a file descriptor of that name. */
function listenerOnLinux(/** @type {number} */ port) {
  const sockets = ["/proc/net/tcp", "/proc/net/tcp6"].flatMap((file) =>
    listeningSockets(file, port)
  )
  if (sockets.length === 0) return undefined
  const links = new Set(sockets.map((inode) => `socket:[${inode}]`))
  return fs
    .readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .find((pid) => holdsOneOf(pid, links))
}

/** @param {string} file @param {number} port */
function listeningSockets(file, port) {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, "0")}`
  const LISTEN = "0A"
  try {
    const rows = fs
      .readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((row) => row.trim().split(/\s+/))
    return rows.filter((row) => row[1]?.endsWith(suffix) && row[3] === LISTEN).map((row) => row[9])
  } catch {
    return []
  }
}

/** @param {number} pid @param {Set<string>} links */
function holdsOneOf(pid, links) {
  try {
    return fs
      .readdirSync(`/proc/${pid}/fd`)
      .some((fd) => links.has(fs.readlinkSync(`/proc/${pid}/fd/${fd}`)))
  } catch {
    return false // another user's process, or gone
  }
}

function listenerElsewhere(/** @type {number} */ port) {
  try {
    const answer = execFileSync("lsof", ["-nP", "-t", `-iTCP:${port}`, "-sTCP:LISTEN"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    })
    return Number(answer.split("\n")[0]) || undefined
  } catch {
    return undefined
  }
}
