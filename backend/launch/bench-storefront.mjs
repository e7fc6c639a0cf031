/** `npm run bench:storefront`. Only the version check is imported here: the rest needs a Node that passes it. */
import { nodeProblem } from "./node-version.mjs"

const problem = nodeProblem(process.version)
if (problem) {
  console.error(problem)
  process.exit(1)
}
const { benchStorefrontCommand } = await import("./testing/bench-storefront-command.mjs")
process.exit(await benchStorefrontCommand())
