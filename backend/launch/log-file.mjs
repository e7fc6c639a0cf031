import fs from "node:fs"
import { stripVTControlCharacters } from "node:util"
import { fileProblem } from "./problems.mjs"

/**
 * Opens a log for a new run. The log of the run before is kept beside it as `….previous.log`,
 * so that logs are at hand after a crash and never grow without end.
 *
 * @param {string} file ends in `.log`
 * @returns {number} a file descriptor: children write to it themselves, so that nothing they say
 *   is lost when the launcher is killed
 */
export function openLog(file) {
  try {
    if (fs.existsSync(file)) fs.renameSync(file, file.replace(/\.log$/, ".previous.log"))
    return fs.openSync(file, "a", 0o600)
  } catch (error) {
    throw fileProblem(error, file)
  }
}

/**
 * The last lines of a log, for showing under a problem.
 *
 * @param {string} file
 * @param {number} [lines]
 * @param {number} [from] only what was written after this byte
 */
export function tailOf(file, lines = 25, from = 0) {
  try {
    const text = stripVTControlCharacters(fs.readFileSync(file).subarray(from).toString("utf8"))
    const end = text.trimEnd().split("\n").slice(-lines)
    // One line of a JSON log can fill a screen.
    return end.map((line) => (line.length > 400 ? `${line.slice(0, 400)} …` : line)).join("\n")
  } catch {
    return ""
  }
}
