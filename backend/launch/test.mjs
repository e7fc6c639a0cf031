/** `npm test [package …]`. Only the version check is imported here: the rest needs a Node that passes it. */
import { nodeProblem } from "./node-version.mjs"

const problem = nodeProblem(process.version)
if (problem) {
  console.error(problem)
  console.log("0 passed, 1 failed")
  process.exit(1)
}
const { testCommand } = await import("./testing/test-command.mjs")
process.exit(await testCommand(process.argv.slice(2)))
