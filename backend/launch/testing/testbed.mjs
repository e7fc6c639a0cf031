import { buildMarket } from "../build.mjs"
import { openDataFolder } from "../data-folder.mjs"
import { installPackages } from "../install.mjs"
import { printable, Problem, Stopped } from "../problems.mjs"
import { createChildren, killEverything } from "../processes.mjs"
import { terminalProgress } from "../progress.mjs"
import { AlreadyRunning, claim } from "../running.mjs"
import { readSettings } from "../settings.mjs"
import { listenForStop } from "../stop-signals.mjs"
import { throwAwayDatabase } from "./throw-away-database.mjs"

/**
 * @typedef {object} Testbed
 * @property {string} dataDir
 * @property {import("../processes.mjs").Children} children
 * @property {import("../progress.mjs").Progress} progress
 * @property {Record<string, string>} databaseEnv what Medusa's test runners read of the throw-away PostgreSQL
 */

/**
 * Installs and builds what is needed, starts a throw-away PostgreSQL, lets somebody work with it, and
 * takes all of it away again. Problems are printed.
 *
 * @param {(testbed: Testbed) => Promise<void>} work
 * @param {import("../progress.mjs").Progress} [progress]
 * @returns {Promise<boolean>} whether the work came to its end
 */
export async function onTestbed(work, progress = terminalProgress()) {
  /** @type {(() => Promise<void> | void)[]} closed from the end */
  const opened = []
  const stop = listenForStop((force) => {
    if (force) killEverything()
    if (force) process.exit(1)
    progress.say("Stopping … (Ctrl-C again ends it at once)")
  })
  let complete = false
  try {
    const { dataDir } = readSettings(process.env)
    openDataFolder(dataDir)
    const claimed = await claim(dataDir, "testing")
    opened.push(claimed.release)
    const children = createChildren((running) => claimed.noteChildren(running))
    opened.push(() => children.stopAll())
    stop.signal.addEventListener("abort", () => void children.stopAll())

    await installPackages({ dataDir, children, progress })
    await buildMarket({ dataDir, children, progress })
    const database = await throwAwayDatabase(dataDir)
    claimed.noteDatabase({ folder: database.folder, throwAway: true })
    opened.splice(1, 0, database.remove)
    progress.say(`  Test database in ${database.folder}, port ${database.env.DB_PORT}`)
    await work({ dataDir, children, progress, databaseEnv: database.env })
    complete = !stop.signal.aborted
  } catch (error) {
    if (!(error instanceof Stopped)) console.error(`\n${messageOf(error)}`)
  }
  for (const close of opened.reverse())
    await Promise.resolve()
      .then(close)
      .catch((error) => console.error(printable(error)))
  return complete
}

/** @param {unknown} error */
function messageOf(error) {
  if (error instanceof AlreadyRunning)
    return "Tests or measurements are already running on this data folder. Wait for them, or set another DATA_DIR."
  return printable(error instanceof Error ? error : new Problem(String(error)))
}
