import fs from "node:fs"
import path from "node:path"
import { stripVTControlCharacters } from "node:util"
import { checkRoomForInstall } from "./data-folder.mjs"
import { markInstalled, packagesAreInstalled } from "./installed-packages.mjs"
import { fileProblem, Problem } from "./problems.mjs"
import { root } from "./repository.mjs"

/**
 * Installs the packages when node_modules is missing or package-lock.json has changed since.
 * When nothing changed, npm is not asked at all: so the market starts without a network.
 *
 * @param {{ dataDir: string, children: import("./processes.mjs").Children, progress: import("./progress.mjs").Progress }} context
 */
export async function installPackages({ dataDir, children, progress }) {
  try {
    if (packagesAreInstalled(root)) return
    fs.accessSync(root, fs.constants.W_OK)
  } catch (error) {
    throw fileProblem(error, root)
  }
  const first = !fs.existsSync(path.join(root, "node_modules"))
  if (first) checkRoomForInstall(root)

  const title = "Installing packages"
  const hint = first ? "(about 2 minutes the first time)" : "(package-lock.json has changed)"
  const logFile = path.join(dataDir, "logs", "install.log")
  const log = () => (fs.existsSync(logFile) ? fs.readFileSync(logFile, "utf8") : "")
  const run = (/** @type {string} */ command) =>
    children.run({ name: title, ...npm([command, ...options]), cwd: root, logFile })
  await progress.during({ title, hint, done: () => "Installed packages" }, async (update) => {
    try {
      await run("ci").catch((error) => {
        if (!lockIsRefused(log())) throw error
        update("package-lock.json does not fit package.json, so without it where they differ")
        return run("install")
      })
    } catch (error) {
      throw error instanceof Problem ? installProblem(error.message, log()) : error
    }
    markInstalled(root)
  })
}

/**
 * `--include=dev`: the build tools are needed even when the shell says NODE_ENV=production.
 * `--no-save`: `npm install` must not write to a clone that somebody only wants to start.
 */
const options = ["--include=dev", "--no-save", "--no-audit", "--no-fund"]

/**
 * Whether `npm ci` found the lock file wanting. That happens without anybody's fault: npm leaves
 * packages for other platforms out of it (npm/cli#4828), and then refuses it there.
 *
 * @param {string} log
 */
export function lockIsRefused(log) {
  return /npm error code EUSAGE[^]*in sync/.test(log)
}

/**
 * The npm that runs us when there is one, else the one in the path.
 *
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function npm(args, env = process.env) {
  const script = env.npm_execpath ?? ""
  if (/npm-cli\.[cm]?js$/.test(script) && fs.existsSync(script))
    return { command: process.execPath, args: [script, ...args] }
  return { command: "npm", args }
}

const MEANINGS = /** @type {const} */ ([
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT/,
    "npm could not reach its registry. Check the network (npm ping) and run the command again.",
  ],
  [
    /ENOSPC/,
    "The disk became full while packages were installed. Free about 2 GB and run the command again.",
  ],
  [
    /EACCES|EPERM/,
    "npm was not allowed to write. Look at who owns this folder and the npm cache (npm config get cache).",
  ],
  [
    /could not be started/,
    "npm was not found. Install it together with Node from https://nodejs.org and run the command again.",
  ],
])

/**
 * @param {string} message how npm ended
 * @param {string} log all it said; its reasons come first and its advice last, so the end alone tells little
 */
export function installProblem(message, log) {
  const errors = stripVTControlCharacters(log)
    .split("\n")
    .filter((line) => line.startsWith("npm error"))
  const sentence = MEANINGS.find(([pattern]) =>
    pattern.test(`${message}\n${errors.join("\n")}`)
  )?.[1]
  return new Problem([sentence, message].filter(Boolean).join(" "), {
    tail: errors.slice(0, 20).join("\n"),
  })
}
