import { Problem } from "../problems.mjs"
import { freePortFrom, isFree } from "../ports.mjs"
import { portWasTaken, stillEnding } from "./database-problems.mjs"
import { forgetStranger, runningServer } from "./pid-file.mjs"
import { runProgram } from "./run-program.mjs"

/**
 * Starts the server of a cluster, or finds it running, and answers with its port.
 *
 * It runs detached, by PostgreSQL's own pg_ctl: killing the launcher with SIGKILL does not corrupt
 * it, and the next start finds it. It listens on 127.0.0.1 only and has no socket file, whose path
 * would be too long in a deep folder.
 *
 * @param {import("./home.mjs").Home} home
 * @param {{ logFile: string, firstPort: number, settings?: string[] }} options
 * @returns {Promise<number>}
 */
export async function startServer(home, { logFile, firstPort, settings = [] }) {
  for (let attempt = 1; ; attempt++) {
    const running = runningServer(home.folder)
    if (running) return running.port
    forgetStranger(home.folder)
    const port = (await isFree(firstPort)) ? firstPort : await freePortFrom(firstPort + 1)
    const all = [
      "listen_addresses=127.0.0.1",
      "unix_socket_directories=",
      "max_connections=200",
      ...settings,
    ]
    const options = [`-p ${port}`, ...all.map((setting) => `-c ${setting}`)].join(" ")
    try {
      await runProgram(
        home,
        "pg_ctl",
        ["-D", home.folder, "-w", "-t", "120", "-o", options, "start"],
        logFile
      )
      return port
    } catch (error) {
      if (attempt === 6 || !mayBeTriedAgain(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
}

/** @param {unknown} error */
function mayBeTriedAgain(error) {
  return error instanceof Problem && (portWasTaken(error.tail) || stillEnding(error.tail))
}

/**
 * Stops the server: `fast` ends connections and writes everything down; `immediate` only when
 * somebody insists, and the next start then recovers.
 *
 * @param {import("./home.mjs").Home} home
 * @param {string} logFile
 * @param {"fast" | "immediate"} [mode]
 */
export async function stopServer(home, logFile, mode = "fast") {
  if (!runningServer(home.folder)) return
  await runProgram(
    home,
    "pg_ctl",
    ["-D", home.folder, "-m", mode, "-w", "-t", "60", "stop"],
    logFile
  )
}

/**
 * Resolves when a server that should be running is gone. It is nobody's child, so it is looked at.
 *
 * @param {string} folder
 * @returns {Promise<void>}
 */
export function deathOfServer(folder, everyMs = 3000) {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (runningServer(folder)) return
      clearInterval(timer)
      resolve()
    }, everyMs)
    timer.unref()
  })
}
