import fs from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"

/** The clone: three folders up from this file, wherever the command was typed. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..")

/**
 * @typedef {object} Workspace
 * @property {string} name as in its package.json
 * @property {string} folder absolute
 * @property {Record<string, string>} scripts
 */

/**
 * The packages named by `workspaces` in the root package.json. Only `folder` and `folder/*`
 * are understood, because nothing else is used here.
 *
 * @param {string} [repository]
 * @returns {Workspace[]}
 */
export function workspaces(repository = root) {
  const { workspaces: patterns = [] } = readJson(path.join(repository, "package.json"))
  return patterns
    .flatMap((/** @type {string} */ pattern) => foldersOf(repository, pattern))
    .filter((/** @type {string} */ folder) => fs.existsSync(path.join(folder, "package.json")))
    .map((/** @type {string} */ folder) => {
      const { name, scripts = {} } = readJson(path.join(folder, "package.json"))
      return { name, folder, scripts }
    })
}

/**
 * @param {string} repository
 * @param {string} pattern
 */
function foldersOf(repository, pattern) {
  if (!pattern.endsWith("/*")) return [path.join(repository, pattern)]
  const parent = path.join(repository, pattern.slice(0, -2))
  if (!fs.existsSync(parent)) return []
  return fs
    .readdirSync(parent)
    .sort()
    .map((name) => path.join(parent, name))
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(fs.readFileSync(file, "utf8"))
}
