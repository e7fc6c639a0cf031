import fs from "node:fs"
import path from "node:path"
import { terminalProgress } from "../progress.mjs"
import { workspaces } from "../repository.mjs"
import { findChromium, noChromium } from "./chromium.mjs"
import { runTests, testEnvironment } from "./run-tests.mjs"
import { testPackages } from "./test-packages.mjs"
import { closingLine, table } from "./test-results.mjs"
import { onTestbed } from "./testbed.mjs"

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
  const complete = await onTestbed(async ({ dataDir, children, databaseEnv }) => {
    const chromium = findChromium(process.env)
    if (!chromium) progress.say(`  ${noChromium(process.env)}`)
    const env = testEnvironment(process.env, { ...databaseEnv, CHROMIUM_PATH: chromium })
    const reports = path.join(dataDir, "test-results")
    fs.mkdirSync(reports, { recursive: true })
    for (const workspace of testPackages(workspaces(), only)) {
      progress.say(`\n━━ ${workspace.name}`)
      results.push(await runTests(workspace, { children, env, reports }))
    }
    if (!chromium) progress.say(`\n  ${noChromium(process.env)}`)
  }, progress)
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
