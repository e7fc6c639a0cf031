import { npm } from "../install.mjs"
import { workspaces } from "../repository.mjs"
import { testEnvironment } from "./run-tests.mjs"
import { testPackages } from "./test-packages.mjs"
import { onTestbed } from "./testbed.mjs"

/**
 * `npm run bench:programme`: how long the programme's figures take over 20,000 certificates, 10,000 producers and
 * 100,000 orders. On a machine as for `npm test`: what is needed is installed and built, the PostgreSQL is thrown
 * away.
 *
 * @returns {Promise<number>} exit code: not 0 when it takes too long or too many statements, or something broke
 */
export async function benchProgrammeCommand() {
  let passed = false
  const complete = await onTestbed(async ({ children, databaseEnv }) => {
    const [{ folder }] = testPackages(workspaces(), ["integration-tests"])
    const env = testEnvironment(process.env, databaseEnv)
    const script = npm(["run", "--silent", "bench:programme"])
    const child = children.start({ name: "bench:programme", ...script, cwd: folder, env })
    passed = (await child.ended) === ""
  })
  return complete && passed ? 0 : 1
}
