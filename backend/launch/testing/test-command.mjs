import fs from "node:fs"
import path from "node:path"
import { buildMarket } from "../build.mjs"
import { openDataFolder } from "../data-folder.mjs"
import { installPackages } from "../install.mjs"
import { printable, Problem, Stopped } from "../problems.mjs"
import { createChildren, killEverything } from "../processes.mjs"
import { terminalProgress } from "../progress.mjs"
import { workspaces } from "../repository.mjs"
import { AlreadyRunning, claim } from "../running.mjs"
import { readSettings } from "../settings.mjs"
import { listenForStop } from "../stop-signals.mjs"
import { findChromium, noChromium } from "./chromium.mjs"
import { runTests, testEnvironment } from "./run-tests.mjs"
import { testPackages } from "./test-packages.mjs"
import { closingLine, table } from "./test-results.mjs"
import { throwAwayDatabase } from "./throw-away-database.mjs"

/**
 * `npm test`: installs and builds what is needed, then runs the tests of every package against a
 * database of their own. The last line it prints is the closing line, whatever happens.
 *
 * @param {string[]} only parts of package names
 * @returns {Promise<number>} exit code
 */
export async function testCommand(only) {
  const progress = terminalProgress()
  /** @type {import("./test-results.mjs").Result[]} */
  const results = []
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

    const chromium = findChromium(process.env)
    if (!chromium) progress.say(`  ${noChromium(process.env)}`)
    const env = testEnvironment(process.env, { ...database.env, CHROMIUM_PATH: chromium })
    const reports = path.join(dataDir, "test-results")
    fs.mkdirSync(reports, { recursive: true })
    for (const workspace of testPackages(workspaces(), only)) {
      progress.say(`\n━━ ${workspace.name}`)
      results.push(await runTests(workspace, { children, env, reports }))
    }
    complete = !stop.signal.aborted
    if (!chromium) progress.say(`\n  ${noChromium(process.env)}`)
  } catch (error) {
    if (!(error instanceof Stopped)) console.error(`\n${messageOf(error)}`)
  }
  for (const close of opened.reverse())
    await Promise.resolve()
      .then(close)
      .catch((error) => console.error(printable(error)))
  return conclude(results, complete, progress)
}

/**
 * @param {import("./test-results.mjs").Result[]} results
 * @param {boolean} complete false when not every package was run
 * @param {import("../progress.mjs").Progress} progress
 */
function conclude(results, complete, progress) {
  const all = complete
    ? results
    : [
        ...results,
        {
          name: "npm test",
          passed: 0,
          failed: 1,
          skipped: 0,
          problems: ["did not come to its end"],
        },
      ]
  progress.say(`\n${table(all)}\n`)
  progress.say(closingLine(all))
  return all.some(({ failed }) => failed > 0) ? 1 : 0
}

/** @param {unknown} error */
function messageOf(error) {
  if (error instanceof AlreadyRunning)
    return "The tests are already running on this data folder. Wait for them, or set another DATA_DIR."
  return printable(error instanceof Error ? error : new Problem(String(error)))
}
