import fs from "node:fs"
import path from "node:path"
import { fileProblem, Problem } from "./problems.mjs"

/** What the first install and build leave behind is about 1.5 GB; npm needs room beside it. */
const FIRST_INSTALL_BYTES = 2 * 1024 ** 3

/**
 * Makes the data folder and checks by writing that it can be written: permission bits do not
 * tell about read-only disks and access lists.
 *
 * A folder made here lets other users pass through (711), because PostgreSQL runs as another
 * user when the command runs as root; every file with a secret in it is 600.
 *
 * @param {string} dataDir
 */
export function openDataFolder(dataDir) {
  const probe = path.join(dataDir, `.write-test-${process.pid}`)
  try {
    makeFolder(dataDir)
    fs.mkdirSync(path.join(dataDir, "logs"), { recursive: true })
    fs.writeFileSync(probe, "")
    fs.rmSync(probe)
  } catch (error) {
    throw fileProblem(error, dataDir)
  }
}

/** One by one: mkdir's own `recursive` calls a read-only disk ENOENT. @param {string} folder */
function makeFolder(folder) {
  if (fs.existsSync(folder)) return
  makeFolder(path.dirname(folder))
  fs.mkdirSync(folder)
  fs.chmodSync(folder, 0o711) // whatever the umask is
}

/**
 * @param {string} folder where node_modules will be
 * @param {number} [free] bytes; measured when not given
 */
export function checkRoomForInstall(folder, free = freeBytes(folder)) {
  if (free >= FIRST_INSTALL_BYTES) return
  const gigabytes = (free / 1024 ** 3).toFixed(1)
  throw new Problem(
    `The disk with ${folder} has ${gigabytes} GB free, and the first start needs about 2 GB. Free some space and run the command again.`
  )
}

/** @param {string} folder */
export function freeBytes(folder) {
  const { bavail, bsize } = fs.statfsSync(folder)
  return bavail * bsize
}

/**
 * Writes a file so that a reader sees the old one or the new one, never half of it.
 *
 * @param {string} file
 * @param {unknown} value
 */
export function writeJson(file, value) {
  const fresh = `${file}.${process.pid}.new`
  try {
    fs.writeFileSync(fresh, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 })
    fs.renameSync(fresh, file)
  } catch (error) {
    fs.rmSync(fresh, { force: true })
    throw fileProblem(error, file)
  }
}

/**
 * @param {string} file
 * @returns {any} undefined when the file is not there, or does not hold JSON (a full disk leaves such files)
 */
export function readJsonIfAny(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"))
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    if (code === "ENOENT" || error instanceof SyntaxError) return undefined
    throw fileProblem(error, file)
  }
}
