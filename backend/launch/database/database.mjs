import path from "node:path"
import { readJsonIfAny, writeJson } from "../data-folder.mjs"
import { ensureDatabase, identityOf, recreateDatabase } from "./connection.mjs"
import { clusterExists, createCluster, DATABASE_USER } from "./create-cluster.mjs"
import { chooseHome } from "./home.mjs"
import { tailOf } from "../log-file.mjs"
import { Problem } from "../problems.mjs"
import { deathOfServer, startServer, stopServer } from "./server.mjs"

/**
 * @typedef {object} Database a database that answers
 * @property {string} url
 * @property {string} identity
 * @property {string} place for people: where the data is
 * @property {boolean} isOurs false for DATABASE_URL: there nothing is ever dropped
 * @property {() => Promise<string>} empty drops what is in it, and answers with the new identity
 * @property {Promise<Problem>} died resolves when a server of ours has ended, whoever ended it
 * @property {() => Promise<void>} stop does nothing to somebody else's server
 */

/** Not PostgreSQL's usual 5432, where many machines have one already. */
const FIRST_PORT = 54_329

/**
 * The market's database: the one named by DATABASE_URL, or the PostgreSQL from npm with its data
 * in the data folder, made at the first start.
 *
 * @param {{ dataDir: string, databaseUrl: string | undefined, password: string, progress: import("../progress.mjs").Progress }} context
 * @returns {Promise<Database>}
 */
export async function openDatabase({ dataDir, databaseUrl, password, progress }) {
  if (databaseUrl) {
    return {
      url: databaseUrl,
      identity: await identityOf(databaseUrl),
      place: "DATABASE_URL",
      isOurs: false,
      died: never,
      stop: async () => {},
      empty: refuseToEmpty,
    }
  }
  const home = chooseHome(dataDir)
  if (home.notice) progress.say(`  ${home.notice}`)
  const logFile = path.join(dataDir, "logs", "database.log")
  const exists = clusterExists(home.folder, home.engine.major)
  const title = exists ? "Starting the database" : "Making the database"
  const stop = () => stopServer(home, logFile)
  return progress.during(
    { title, done: ({ place }) => `The database runs, with its data in ${place}` },
    async () => {
      try {
        if (!exists) await createCluster(home, password, { logFile })
        const port = await startServer(home, { logFile, firstPort: rememberedPort(dataDir) })
        rememberPort(dataDir, port)
        const server = `postgres://${DATABASE_USER}:${password}@127.0.0.1:${port}`
        const [url, maintenance] = [`${server}/${DATABASE_USER}`, `${server}/postgres`]
        await ensureDatabase(maintenance, DATABASE_USER)
        const empty = () => recreateDatabase(maintenance, DATABASE_USER).then(() => identityOf(url))
        const died = deathOfServer(home.folder).then(() => deathProblem(logFile))
        return {
          url,
          identity: await identityOf(url),
          place: home.folder,
          isOurs: true,
          died,
          stop,
          empty,
        }
      } catch (error) {
        await stop().catch(() => {})
        throw error
      }
    }
  )
}

/** @type {Promise<never>} */
const never = new Promise(() => {})

/** @param {string} logFile */
function deathProblem(logFile) {
  return new Problem(
    `The database has ended while the market was running. Its log is ${logFile}, and ends with:`,
    { tail: tailOf(logFile) }
  )
}

/** @returns {Promise<never>} */
async function refuseToEmpty() {
  throw new Error("The database named by DATABASE_URL is not ours to empty")
}

/** @param {string} dataDir */
function rememberedPort(dataDir) {
  const port = readJsonIfAny(path.join(dataDir, "database.json"))?.port
  return Number.isInteger(port) ? port : FIRST_PORT
}

/** The same port every time, so that a database tool can be pointed at it once. */
function rememberPort(/** @type {string} */ dataDir, /** @type {number} */ port) {
  const file = path.join(dataDir, "database.json")
  const remembered = readJsonIfAny(file) ?? {}
  if (remembered.port !== port) writeJson(file, { ...remembered, port })
}
