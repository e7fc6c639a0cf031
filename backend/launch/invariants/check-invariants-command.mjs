import fs from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { ask } from "../database/connection.mjs"
import { clusterExists } from "../database/create-cluster.mjs"
import { openDatabase } from "../database/database.mjs"
import { chooseHome } from "../database/home.mjs"
import { runningServer } from "../database/pid-file.mjs"
import { Problem } from "../problems.mjs"
import { terminalProgress } from "../progress.mjs"
import { root } from "../repository.mjs"
import { loadSecrets } from "../secrets.mjs"
import { readSettings } from "../settings.mjs"

/** @typedef {{ invariant: string, sentence: string }} Violation */
/** @typedef {(ask: (sql: string) => Promise<Record<string, unknown>[]>) => Promise<Violation[]>} Check */

const CHECK = path.join(
  root,
  "plugins/ocop/.medusa/server/src/workflows/invariants/check-invariants.js"
)

/**
 * `npm run check:invariants`: whether orders, stock, money and codes agree, in the database of DATABASE_URL or, without
 * one, of the demonstration, whether it runs or not. Only reads.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} exit code: 1 when something is wrong, 2 when it could not be looked
 */
export async function checkInvariantsCommand(env) {
  try {
    const violations = await withDatabase(readSettings(env), (url) =>
      loadCheck()((sql) => ask(url, sql))
    )
    console.log(inWords(violations))
    return violations.length > 0 ? 1 : 0
  } catch (error) {
    const problem = asProblem(error)
    if (!problem) throw error
    console.error(problem.message)
    return 2
  }
}

/** PostgreSQL: no such table, no such column. */
const OLDER = ["42P01", "42703"]

/** @param {unknown} error */
function asProblem(error) {
  if (error instanceof Problem) return error
  return OLDER.includes(/** @type {{ code?: string }} */ (error).code ?? "")
    ? new Problem(
        "This database was made by an older version. Start the market once, which brings it up to date."
      )
    : undefined
}

/** @param {Violation[]} violations */
export function inWords(violations) {
  if (violations.length === 0) return "Everything agrees: 0 violations."
  const lines = violations.map(({ invariant, sentence }) => `  ${invariant}: ${sentence}`)
  return [`${violations.length} violations:`, ...lines].join("\n")
}

/** @returns {Check} */
function loadCheck() {
  if (!fs.existsSync(CHECK)) {
    throw new Problem("The market is not built yet. Run npm run build, or npm start once.")
  }
  return createRequire(import.meta.url)(CHECK).checkInvariants
}

/**
 * A database that was not running is stopped again.
 *
 * @template T
 * @param {import("../settings.mjs").Settings} settings
 * @param {(url: string) => Promise<T>} use
 */
async function withDatabase({ dataDir, databaseUrl }, use) {
  if (databaseUrl) return use(databaseUrl)
  const none = `There is no market in ${dataDir} yet. Run npm start first, or give DATABASE_URL.`
  if (!fs.existsSync(dataDir)) throw new Problem(none)
  const home = chooseHome(dataDir)
  if (!clusterExists(home.folder, home.engine.major)) throw new Problem(none)
  const wasRunning = runningServer(home.folder) !== undefined
  const password = loadSecrets(dataDir).database
  const progress = terminalProgress()
  const database = await openDatabase({ dataDir, databaseUrl, password, progress })
  try {
    return await use(database.url)
  } finally {
    if (!wasRunning) await database.stop()
  }
}
