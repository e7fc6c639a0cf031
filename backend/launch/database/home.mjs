import crypto from "node:crypto"
import fs from "node:fs"
import path from "node:path"
import { readJsonIfAny, writeJson } from "../data-folder.mjs"
import { fileProblem, Problem } from "../problems.mjs"
import { canRun, checkEngineRuns, copyEngine, findEngine } from "./engine.mjs"
import { canEnter, databaseUser } from "./operating-user.mjs"

/**
 * @typedef {object} Home where a cluster lives and who runs it
 * @property {string} folder the cluster itself (PGDATA)
 * @property {import("./engine.mjs").Engine} engine
 * @property {import("./operating-user.mjs").OperatingUser | undefined} user
 * @property {string | undefined} notice said once, when it is not where people would look for it
 */

/**
 * Decides where the market's database lives: in the data folder, unless PostgreSQL's user cannot
 * get there. A clone in root's home is the usual case (/root lets nobody in), and the rights of
 * somebody's home are not ours to change. The choice is remembered in database.json.
 *
 * @param {string} dataDir
 * @returns {Home}
 */
export function chooseHome(dataDir) {
  const engine = findEngine()
  checkEngineRuns(engine)
  for (const place of [dataDir, engine.folder]) checkName(place)
  const file = path.join(dataDir, "database.json")
  const remembered = readJsonIfAny(file)?.folder
  const folder = typeof remembered === "string" ? remembered : path.join(dataDir, "pg")
  const user = databaseUser(folder)
  const shelter = () => shelterFor(dataDir, user, ["/var/lib", "/var/tmp"])

  const reachable =
    canEnter(user, path.dirname(folder)) && (!fs.existsSync(folder) || canEnter(user, folder))
  if (!reachable && fs.existsSync(folder)) {
    throw new Problem(
      `The database in ${folder} belongs to ${user?.name}, who cannot get there any more. Give that user the way back (chmod o+x on the folders above it), or move the folder away to begin with an empty market.`
    )
  }
  const place = reachable ? folder : freshFolderIn(shelter())
  if (place !== remembered && place !== path.join(dataDir, "pg"))
    writeJson(file, { ...readJsonIfAny(file), folder: place })
  const usable = canRun(engine, user) ? engine : copyEngine(engine, shelter())
  const notice = noticeOf(place, dataDir, usable === engine ? undefined : usable.folder, user?.name)
  return { folder: place, engine: usable, user, notice }
}

/** pg_ctl hands folder names to a shell in double quotes, where these characters mean something else. */
function checkName(/** @type {string} */ folder) {
  if (!/["$`\\]/.test(folder)) return
  throw new Problem(
    `PostgreSQL cannot start in ${folder}, because of the quote, dollar, backtick or backslash in its name. Rename the folder, or choose another: DATA_DIR=/some/folder npm start`
  )
}

/**
 * A folder that root's database user can reach, named after the data folder it stands in for.
 *
 * @param {string} dataDir
 * @param {import("./operating-user.mjs").OperatingUser | undefined} user
 * @param {string[]} parents the first that will do is taken
 */
export function shelterFor(dataDir, user, parents) {
  const name = `ocop-market-${crypto.createHash("sha256").update(dataDir).digest("hex").slice(0, 8)}`
  /** @type {unknown} */
  let reason
  for (const parent of parents) {
    const folder = path.join(parent, name)
    try {
      fs.mkdirSync(folder, { recursive: true })
      // In /var/tmp anybody could have made it before us, and would own what we put in.
      if (fs.statSync(folder).uid !== process.getuid?.()) continue
      fs.chmodSync(folder, 0o711) // whatever the umask is
      if (canEnter(user, folder)) return folder
    } catch (error) {
      reason = error
    }
  }
  throw (
    fileProblem(reason, parents[0] ?? "/") ??
    new Problem(
      `PostgreSQL's user ${user?.name} gets into none of ${parents.join(", ")}. Run the command as an ordinary user, or set DATABASE_URL.`
    )
  )
}

/** Somebody who deletes .data wants an empty market, so an older cluster is left alone, not taken over. */
function freshFolderIn(/** @type {string} */ shelter) {
  for (let number = 1; ; number++) {
    const folder = path.join(shelter, number === 1 ? "pg" : `pg-${number}`)
    if (!fs.existsSync(folder)) return folder
  }
}

/**
 * @param {string} folder
 * @param {string} dataDir
 * @param {string | undefined} engineCopy
 * @param {string | undefined} user
 */
export function noticeOf(folder, dataDir, engineCopy, user) {
  const away = !folder.startsWith(dataDir + path.sep)
  if (away)
    return `PostgreSQL runs as ${user}, who cannot reach ${dataDir}: the database is in ${folder}.`
  if (engineCopy)
    return `PostgreSQL runs as ${user}, who cannot reach node_modules: its programs were copied to ${engineCopy}.`
  return undefined
}
