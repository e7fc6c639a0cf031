/** `npm run check:invariants`. Only the version check is imported here: the rest needs a Node that passes it. */
import { nodeProblem } from "./node-version.mjs"

const problem = nodeProblem(process.version)
if (problem) {
  console.error(problem)
  process.exit(1)
}
const { checkInvariantsCommand } = await import("./invariants/check-invariants-command.mjs")
process.exit(await checkInvariantsCommand(process.env))
