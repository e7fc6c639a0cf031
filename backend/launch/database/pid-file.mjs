import fs from "node:fs"
import path from "node:path"
import { commandOf } from "../process-identity.mjs"

/** Above the largest process number of Linux (4194304) and macOS, so that no process ever has it. */
const NOBODY = 4_194_305

/**
 * What postmaster.pid says, when the server it names is really there and really ours. After a
 * SIGKILL or a power cut the file stays behind, and its number may belong to anything by now.
 *
 * @param {string} folder of the cluster
 * @returns {{ pid: number, port: number } | undefined}
 */
export function runningServer(folder) {
  const [pid, , , port] = linesOf(folder)
  if (!pid || !isServerOf(Number(pid), folder)) return undefined
  return { pid: Number(pid), port: Number(port) }
}

/**
 * Lets PostgreSQL start when postmaster.pid names a living stranger or a process that is dead but
 * not yet buried (in a container often nobody does that): it takes both for a second server.
 * Only the number is replaced. The rest of the file stays, by which PostgreSQL makes sure that no
 * part of the old server is still at work; and any process called postgres is left to its judgement.
 *
 * @param {string} folder
 */
export function forgetStranger(folder) {
  const [pid, ...rest] = linesOf(folder)
  if (!pid || !exists(Number(pid)) || commandOf(Number(pid)).includes("postgres")) return
  fs.writeFileSync(fileIn(folder), [NOBODY, ...rest].join("\n"))
}

/** @param {number} pid */
function exists(pid) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** @param {number} pid @param {string} folder */
function isServerOf(pid, folder) {
  const command = commandOf(pid)
  return command.includes("postgres") && command.includes(`-D ${folder} `)
}

/** @param {string} folder */
function linesOf(folder) {
  try {
    return fs.readFileSync(fileIn(folder), "utf8").split("\n")
  } catch {
    return []
  }
}

/** @param {string} folder */
const fileIn = (folder) => path.join(folder, "postmaster.pid")
