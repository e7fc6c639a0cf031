import { npm } from "../install.mjs"
import { workspaces } from "../repository.mjs"
import { testEnvironment } from "./run-tests.mjs"
import { testPackages } from "./test-packages.mjs"
import { onTestbed } from "./testbed.mjs"

/**
 * `npm run bench:search`: how good and how fast search is, printed as tables. On a machine as for
 * `npm test`: what is needed is installed and built, the PostgreSQL is thrown away.
 *
 * @param {string[]} sizes numbers of products to measure times with: `10000 100000`; none: the usual
 * @returns {Promise<number>} exit code: not 0 when relevance is too low, or something broke
 */
export async function benchSearchCommand(sizes) {
  const wrong = sizes.filter((size) => !/^\d+$/.test(size))
  if (wrong.length > 0) {
    console.error(`Numbers of products are wanted, not ${wrong.join(" ")}`)
    return 1
  }
  let passed = false
  const complete = await onTestbed(async ({ children, databaseEnv }) => {
    const [{ folder }] = testPackages(workspaces(), ["integration-tests"])
    const env = testEnvironment(process.env, {
      ...databaseEnv,
      ...(sizes.length > 0 && { SEARCH_BENCH_PRODUCTS: sizes.join(" ") }),
    })
    const script = npm(["run", "--silent", "bench:search"])
    const child = children.start({ name: "bench:search", ...script, cwd: folder, env })
    passed = (await child.ended) === ""
  })
  return complete && passed ? 0 : 1
}
