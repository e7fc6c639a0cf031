/** `npm run bench:programme`. Only the version check is imported here: the rest needs a Node that passes it. */
import { nodeProblem } from "./node-version.mjs"

const problem = nodeProblem(process.version)
if (problem) {
  console.error(problem)
  process.exit(1)
}
const { benchProgrammeCommand } = await import("./testing/bench-programme-command.mjs")
process.exit(await benchProgrammeCommand())
