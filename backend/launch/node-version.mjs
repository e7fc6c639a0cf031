/** The versions Medusa 2.21 supports: 20.19 and later 20.x, and 22.12 and up. */
const NEEDED = "20.19 or later of Node 20, or Node 22.12 or newer"

/**
 * Says what is wrong with this Node, or nothing. It is checked before anything else is imported,
 * so that an old Node gets a sentence and not a syntax error.
 *
 * @param {string} version as in `process.version`, with or without the `v`
 * @returns {string | undefined}
 */
export function nodeProblem(version) {
  const parts = /^v?(\d+)\.(\d+)/.exec(version)
  const major = Number(parts?.[1])
  const minor = Number(parts?.[2])
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (fits) return undefined
  return `This is Node ${version}, and the market needs ${NEEDED}. Install one from https://nodejs.org (or with nvm: nvm install 22) and run the command again.`
}
