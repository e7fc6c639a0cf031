import { Problem } from "../problems.mjs"

/** These start whole markets, so what is quick to fail comes before them. */
const LAST = "integration-tests"

/**
 * The packages that have tests, in the order they run.
 *
 * @param {import("../repository.mjs").Workspace[]} workspaces
 * @param {string[]} [only] parts of names: `npm test -- rules storefront`
 */
export function testPackages(workspaces, only = []) {
  const all = workspaces.filter(({ scripts }) => scripts.test)
  const chosen = all.filter(
    ({ name }) => only.length === 0 || only.some((part) => name.includes(part))
  )
  if (chosen.length === 0) {
    throw new Problem(
      `No package is called ${only.join(" or ")}. There are: ${all.map(({ name }) => name).join(", ")}`
    )
  }
  const isLast = (/** @type {{ name: string }} */ { name }) => name.includes(LAST)
  return [...chosen.filter((each) => !isLast(each)), ...chosen.filter(isLast)]
}
