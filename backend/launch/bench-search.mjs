/** `npm run bench:search [products …]`. Only the version check is imported here: the rest needs a Node that passes it. */
import { nodeProblem } from "./node-version.mjs"

const problem = nodeProblem(process.version)
if (problem) {
  console.error(problem)
  process.exit(1)
}
const { benchSearchCommand } = await import("./testing/bench-search-command.mjs")
process.exit(await benchSearchCommand(process.argv.slice(2)))
