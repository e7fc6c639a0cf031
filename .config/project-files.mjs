import fs from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..")

/** What installing, building and running make, at any depth. */
const MADE = new Set([
  ".data",
  ".git",
  ".medusa",
  ".react-router",
  ".turbo",
  "build",
  "coverage",
  "dist",
  "node_modules",
  "paraglide",
  "project.inlang",
])

/** Paths of the files people wrote, from the root, with `/`; also the ones that git does not know yet. */
export function* projectFiles(folder = "") {
  for (const entry of fs.readdirSync(path.join(root, folder), { withFileTypes: true })) {
    if (MADE.has(entry.name)) continue
    const file = path.posix.join(folder, entry.name)
    if (entry.isDirectory()) yield* projectFiles(file)
    else if (entry.isFile()) yield file
  }
}

/** Prints what is wrong, one a line, and ends with failure when anything is. */
export function report(problems) {
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length > 0 ? 1 : 0
}
