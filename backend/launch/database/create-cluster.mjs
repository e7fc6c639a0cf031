import fs from "node:fs"
import path from "node:path"
import { fileProblem, Problem } from "../problems.mjs"
import { runProgram } from "./run-program.mjs"

/** The superuser of the cluster, and the name of the market's database in it. */
export const DATABASE_USER = "ocop"

/**
 * Makes an empty cluster, in a folder beside its place and then renamed: a cluster that was
 * interrupted while it was made cannot be mistaken for a whole one.
 *
 * UTF-8 is forced. Where LANG is not set PostgreSQL would choose SQL_ASCII, in which "Đặc" has
 * six letters and lower() leaves Đ alone.
 *
 * @param {import("./home.mjs").Home} home
 * @param {string} password for every connection: other users of this machine reach the port too
 * @param {{ logFile: string, throwAway?: boolean }} options `throwAway`: not written to disk for safety
 */
export async function createCluster(home, password, { logFile, throwAway = false }) {
  const { folder, user } = home
  const half = `${folder}.new`
  const passwordFile = `${folder}.password`
  try {
    fs.rmSync(half, { recursive: true, force: true })
    fs.mkdirSync(half, { recursive: true, mode: 0o700 })
    fs.writeFileSync(passwordFile, password, { mode: 0o600 })
    if (user) for (const place of [half, passwordFile]) fs.chownSync(place, user.uid, user.gid)
    const options = [
      "-U",
      DATABASE_USER,
      "--auth=scram-sha-256",
      "--data-checksums",
      `--pwfile=${passwordFile}`,
      ...(throwAway ? ["--no-sync"] : []),
    ]
    await runProgram(
      home,
      "initdb",
      ["-D", half, ...options, "--encoding=UTF8", ...localeOptions()],
      logFile
    )
    fs.renameSync(half, folder)
  } catch (error) {
    fs.rmSync(half, { recursive: true, force: true })
    throw fileProblem(error, folder)
  } finally {
    fs.rmSync(passwordFile, { force: true })
  }
}

/** C.UTF-8 everywhere; outside Linux the system may not have it, and PostgreSQL brings its own. */
function localeOptions() {
  if (process.platform === "linux") return ["--locale=C.UTF-8"]
  return ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
}

/**
 * Whether a whole cluster is in the folder. Stops with a sentence when something else is.
 *
 * @param {string} folder
 * @param {string} major of the engine
 */
export function clusterExists(folder, major) {
  if (!fs.existsSync(folder) || readDirectory(folder).length === 0) return false
  const file = path.join(folder, "PG_VERSION")
  if (!fs.existsSync(file)) {
    throw new Problem(
      `${folder} is not empty, and is no PostgreSQL data folder (PG_VERSION is missing). Move it away (mv ${folder} ${folder}.old) to begin with an empty market, or put its files back.`
    )
  }
  const found = fs.readFileSync(file, "utf8").trim()
  if (found !== major) throw new Problem(otherVersion(folder, found, major))
  return true
}

/** @param {string} folder @param {string} found @param {string} major */
function otherVersion(folder, found, major) {
  return `The database in ${folder} was made by PostgreSQL ${found || "of an unknown version"}, and this is PostgreSQL ${major}. Nothing was changed. To keep its data, dump it with PostgreSQL ${found} and restore it, or set DATABASE_URL to a server of version ${found}. To begin with an empty market, move it away: mv ${folder} ${folder}.${found || "old"}`
}

/** @param {string} folder */
function readDirectory(folder) {
  try {
    return fs.readdirSync(folder)
  } catch (error) {
    throw fileProblem(error, folder)
  }
}
