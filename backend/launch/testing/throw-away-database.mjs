import fs from "node:fs"
import path from "node:path"
import { freeBytes } from "../data-folder.mjs"
import { createCluster, DATABASE_USER } from "../database/create-cluster.mjs"
import { canRun, checkEngineRuns, copyEngine, findEngine } from "../database/engine.mjs"
import { shelterFor } from "../database/home.mjs"
import { canEnter, databaseUser } from "../database/operating-user.mjs"
import { startServer, stopServer } from "../database/server.mjs"
import { newSecret } from "../secrets.mjs"

/** A test run's databases come to a few hundred megabytes; in memory they are twice as fast. */
const ROOM_IN_MEMORY = 1024 ** 3
const FIRST_PORT = 54_429
/** Its data is worth nothing, so nothing needs to be safe on disk. */
const SETTINGS = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]

/**
 * A PostgreSQL for one test run: made new, never reused, gone afterwards.
 *
 * @param {string} dataDir
 * @returns {Promise<{ env: Record<string, string>, folder: string, remove: () => Promise<void> }>} `env` is what
 *   Medusa's test runners read; the host has to be the word localhost, or they insist on TLS
 */
export async function throwAwayDatabase(dataDir) {
  const home = chooseHome(dataDir)
  const logFile = path.join(dataDir, "logs", "test-database.log")
  const remove = async () => {
    await stopServer(home, logFile, "immediate").catch(() => {})
    fs.rmSync(home.folder, { recursive: true, force: true })
  }
  await remove()
  const password = newSecret()
  try {
    await createCluster(home, password, { logFile, throwAway: true })
    const port = await startServer(home, { logFile, firstPort: FIRST_PORT, settings: SETTINGS })
    const env = {
      DB_HOST: "localhost",
      DB_PORT: String(port),
      DB_USERNAME: DATABASE_USER,
      DB_PASSWORD: password,
    }
    return {
      env,
      folder: home.folder,
      remove: () => remove().then(() => removeShelter(home.folder, dataDir)),
    }
  } catch (error) {
    await remove()
    throw error
  }
}

/** The folder that was made around the cluster, unless something else is in it: a copy of the engine, the market. */
function removeShelter(/** @type {string} */ folder, /** @type {string} */ dataDir) {
  const shelter = path.dirname(folder)
  if (shelter !== dataDir && fs.readdirSync(shelter).length === 0) fs.rmdirSync(shelter)
}

/** In memory when there is room, else in the data folder, else where its user gets. @param {string} dataDir */
function chooseHome(dataDir) {
  const engine = findEngine()
  checkEngineRuns(engine)
  const user = databaseUser("")
  const folder = path.join(parentFor(dataDir, user), "test-pg")
  const usable = canRun(engine, user)
    ? engine
    : copyEngine(engine, shelterFor(dataDir, user, ["/var/lib", "/var/tmp"]))
  return { folder, engine: usable, user, notice: undefined }
}

/** @param {string} dataDir @param {import("../database/operating-user.mjs").OperatingUser | undefined} user */
function parentFor(dataDir, user) {
  try {
    if (freeBytes("/dev/shm") > ROOM_IN_MEMORY) return shelterFor(dataDir, user, ["/dev/shm"])
  } catch {
    // No such folder on this system, or it is not for us.
  }
  return canEnter(user, dataDir) ? dataDir : shelterFor(dataDir, user, ["/var/lib", "/var/tmp"])
}
