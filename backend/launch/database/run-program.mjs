import { spawn } from "node:child_process"
import fs from "node:fs"
import { tailOf } from "../log-file.mjs"
import { fileProblem } from "../problems.mjs"
import { databaseProblem } from "./database-problems.mjs"
import { program } from "./engine.mjs"
import { ids } from "./operating-user.mjs"

/**
 * Runs one of PostgreSQL's programs to its end, as the database's user. What it says goes to the
 * log through our file descriptor: that user need not be allowed to write where logs are.
 *
 * @param {import("./home.mjs").Home} home
 * @param {"initdb" | "pg_ctl"} name
 * @param {string[]} args
 * @param {string} logFile is added to
 */
export async function runProgram(home, name, args, logFile) {
  const log = openForAdding(logFile)
  const before = fs.fstatSync(log).size
  try {
    const failure = await ending(home, name, args, log)
    if (failure)
      throw databaseProblem(tailOf(logFile, 25, before), { folder: home.folder, failure })
  } finally {
    fs.closeSync(log)
  }
}

/**
 * @param {import("./home.mjs").Home} home
 * @param {"initdb" | "pg_ctl"} name
 * @param {string[]} args
 * @param {number} log
 * @returns {Promise<string>} empty when it went well
 */
function ending(home, name, args, log) {
  return new Promise((resolve) => {
    const command = program(home.engine, name)
    // A process group of its own: Ctrl-C must not cut it off in the middle.
    const child = spawn(command, args, {
      ...ids(home.user),
      cwd: "/",
      env: environment(),
      detached: true,
      stdio: ["ignore", log, log],
    })
    child.once("error", (error) => resolve(`${name} could not be started (${error.message})`))
    child.once("exit", (code, signal) =>
      resolve(code === 0 ? "" : `${name} ended with ${signal ?? `code ${code}`}`)
    )
  })
}

/** Without PGPORT, PGDATA, PGOPTIONS and the like, which would change what we ask for. */
function environment() {
  const { PATH, TZ } = process.env
  return { PATH, ...(TZ ? { TZ } : {}), LC_ALL: "C.UTF-8" }
}

/** @param {string} logFile */
function openForAdding(logFile) {
  try {
    return fs.openSync(logFile, "a", 0o600)
  } catch (error) {
    throw fileProblem(error, logFile)
  }
}
