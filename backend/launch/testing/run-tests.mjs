import fs from "node:fs"
import path from "node:path"
import { readJsonIfAny } from "../data-folder.mjs"
import { npm } from "../install.mjs"
import { resultOf } from "./test-results.mjs"

/** No test file takes this long; a runner that does hangs, and nobody may be there to see it. */
const LIMIT_MS = 45 * 60_000

/**
 * Runs the `test` script of one package, which has to be one run of vitest: it is given a second,
 * JSON reporter.
 *
 * @param {import("../repository.mjs").Workspace} workspace
 * @param {{ children: import("../processes.mjs").Children, env: NodeJS.ProcessEnv, reports: string }} context `reports`: a folder
 */
export async function runTests({ name, folder }, { children, env, reports }) {
  const file = path.join(reports, `${path.basename(name)}.json`)
  fs.rmSync(file, { force: true })
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`]
  const child = children.start({
    name,
    ...npm(["run", "--silent", "test", "--", ...reporters]),
    cwd: folder,
    env,
  })
  const watchdog = setTimeout(() => void child.stop(10_000), LIMIT_MS)
  const ending = await child.ended
  clearTimeout(watchdog)
  return resultOf(name, readJsonIfAny(file), ending)
}

/** What would change how tests run, or let them touch somebody's database. */
const NOT_FOR_TESTS = [
  "NODE_ENV",
  "PORT",
  "STOREFRONT_PORT",
  "DATABASE_URL",
  "DATA_DIR",
  "OCOP_CLOCK",
  "OCOP_DEMO",
]

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {Record<string, string | undefined>} more
 */
export function testEnvironment(env, more) {
  const kept = Object.entries(env).filter(([name]) => !NOT_FOR_TESTS.includes(name))
  return { ...Object.fromEntries(kept), MEDUSA_DISABLE_TELEMETRY: "true", ...more }
}
