/**
 * Started beside every launcher, and does nothing until that is gone: then the pipe between them
 * ends. A launcher that stops in order ends its guardian first. So this runs only when the launcher
 * was killed (SIGKILL, out of memory, a test runner that ended its worker), and stops what it left.
 *
 * `node guardian.mjs <running.json>`
 */
import fs from "node:fs"
import { readJsonIfAny } from "./data-folder.mjs"
import { runningServer } from "./database/pid-file.mjs"
import { stopLeftovers } from "./processes.mjs"

const DATABASE_GRACE_MS = 60_000

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
  process.on(signal, () => {})
const file = process.argv[2] ?? ""
process.stdin.resume().once("close", clearUp).once("error", clearUp)

async function clearUp() {
  /** @type {import("./running.mjs").Running | undefined} */
  const left = readJsonIfAny(file)
  // Somebody else's by now: the file of another launcher names another guardian.
  if (left && left.guardian?.pid !== process.pid) process.exit()
  await stopLeftovers(left?.children ?? [])
  if (left?.database) await stopDatabase(left.database)
  fs.rmSync(file, { force: true })
  process.exit()
}

/** SIGINT is what `pg_ctl -m fast stop` sends. @param {{ folder: string, throwAway: boolean }} database */
async function stopDatabase({ folder, throwAway }) {
  const server = runningServer(folder)
  if (server) process.kill(server.pid, throwAway ? "SIGQUIT" : "SIGINT")
  const deadline = Date.now() + DATABASE_GRACE_MS
  while (runningServer(folder) && Date.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 100))
  if (throwAway) fs.rmSync(folder, { recursive: true, force: true })
}
