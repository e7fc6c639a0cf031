import crypto from "node:crypto"
import fs from "node:fs"
import path from "node:path"

/** What building and testing make, by the place in a package: never a source. */
const MADE = new Set([
  "node_modules",
  "dist",
  "build",
  "coverage",
  ".medusa",
  ".turbo",
  ".react-router",
  "app/paraglide",
  "platform/paraglide",
  "project.inlang/cache",
  "static",
  "launch",
])
const NOT_BUILT = /\.(spec|test)\.[cm]?[jt]sx?$|\.md$|\.log$/

/**
 * A mark that changes when a source file is added, removed or written: names, sizes and times,
 * no content, so that asking costs milliseconds. Too sensitive on purpose (a checkout changes
 * times): turbo then compares contents and answers from its cache.
 *
 * @param {string[]} folders packages
 * @param {string[]} files single files that every package depends on
 */
export function sourceStamp(folders, files) {
  const hash = crypto.createHash("sha256")
  const sources = [
    ...folders.flatMap((folder) => [...sourcesIn(folder, folder)]),
    ...files.filter((file) => fs.existsSync(file)),
  ]
  for (const file of sources) {
    const { size, mtimeMs } = fs.statSync(file)
    hash.update(`${file}\0${size}\0${mtimeMs}\n`)
  }
  return hash.digest("hex")
}

/**
 * @param {string} folder
 * @param {string} top the package it belongs to
 * @returns {Generator<string>}
 */
function* sourcesIn(folder, top) {
  const entries = fs
    .readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const file = path.join(folder, entry.name)
    if (
      MADE.has(path.relative(top, file).replaceAll(path.sep, "/")) ||
      entry.name === "node_modules"
    )
      continue
    if (entry.isDirectory()) yield* sourcesIn(file, top)
    else if (entry.isFile() && !NOT_BUILT.test(entry.name)) yield file
  }
}

/**
 * A mark of what was built, by content: it stays the same when a rebuild made the same again.
 *
 * @param {string[]} folders built output; one that is missing counts as empty
 */
export function contentStamp(folders) {
  const hash = crypto.createHash("sha256")
  for (const folder of folders.filter((each) => fs.existsSync(each))) {
    const names = fs
      .readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(js|json)$/.test(name))
    for (const name of names.sort())
      hash
        .update(name)
        .update("\0")
        .update(fs.readFileSync(path.join(folder, name)))
  }
  return hash.digest("hex")
}
