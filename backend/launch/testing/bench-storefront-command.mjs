import { npm } from "../install.mjs"
import { workspaces } from "../repository.mjs"
import { findChromium, noChromium } from "./chromium.mjs"
import { testEnvironment } from "./run-tests.mjs"
import { testPackages } from "./test-packages.mjs"
import { onTestbed } from "./testbed.mjs"

/**
 * `npm run bench:storefront`: how fast the shop of the demonstration is on a phone (Lighthouse) and out of its cache,
 * printed as tables. On a machine as for `npm test`, with Chromium.
 *
 * @returns {Promise<number>} exit code: not 0 when a figure is missed, or something broke
 */
export async function benchStorefrontCommand() {
  const chromium = findChromium(process.env)
  if (!chromium) {
    console.error(noChromium(process.env))
    return 1
  }
  let passed = false
  const complete = await onTestbed(async ({ children, databaseEnv }) => {
    const [{ folder }] = testPackages(workspaces(), ["integration-tests"])
    const env = testEnvironment(process.env, { ...databaseEnv, CHROMIUM_PATH: chromium })
    const script = npm(["run", "--silent", "bench:storefront"])
    const child = children.start({ name: "bench:storefront", ...script, cwd: folder, env })
    passed = (await child.ended) === ""
  })
  return complete && passed ? 0 : 1
}
