import { spawn } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { readJsonIfAny, writeJson } from "./data-folder.mjs"
import { fileProblem } from "./problems.mjs"
import { identify, isAlive } from "./process-identity.mjs"
import { stopLeftovers } from "./processes.mjs"

/**
 * @typedef {object} Running what running.json says while a market runs
 * @property {import("./process-identity.mjs").ProcessIdentity} launcher
 * @property {import("./process-identity.mjs").ProcessIdentity} guardian
 * @property {import("./process-identity.mjs").ProcessIdentity[]} children
 * @property {{ backend: string, storefront: string }} [addresses] once it answers
 * @property {{ folder: string, throwAway: boolean }} [database] the cluster, when it is ours to stop
 */

/** A market already runs on this data folder. Not a problem: the second `npm start` says where. */
export class AlreadyRunning extends Error {
  name = "AlreadyRunning"

  /** @param {number} pid @param {{ backend: string, storefront: string } | undefined} addresses unknown while it is starting */
  constructor(pid, addresses) {
    super(`The market is already ${addresses ? "running" : "starting"} (process ${pid}).`)
    this.addresses = addresses
  }
}

/**
 * Takes the data folder for this process: one market per folder, because two would share a database.
 * A guardian is started with it, which clears up should this process be killed; what it could not
 * clear up, because it was killed as well, is stopped here.
 *
 * @param {string} dataDir
 * @param {string} [name] of the file; the tests have their own, and may run beside the market
 */
export async function claim(dataDir, name = "running") {
  const file = path.join(dataDir, `${name}.json`)
  await waitForGuardian(readJsonIfAny(file))
  /** @type {Running | undefined} */
  const before = readJsonIfAny(file)
  if (before && isAlive(before.launcher))
    throw new AlreadyRunning(before.launcher.pid, before.addresses)
  const leftovers = (before?.children ?? []).filter(isAlive)
  await stopLeftovers(leftovers)
  fs.rmSync(file, { force: true })
  create(file)

  const guardian = spawn(process.execPath, [guardianFile, file], {
    cwd: "/",
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  })
  // Neither it nor the pipe to it keeps this process alive.
  const pipe = /** @type {import("node:net").Socket} */ (guardian.stdin)
  for (const handle of [guardian, pipe]) handle.unref()
  guardian.once("error", () => {})
  const record = {
    launcher: identify(process.pid),
    guardian: identify(guardian.pid ?? 0),
    children: [],
  }
  let held = true
  const update = (/** @type {object} */ change) =>
    held && writeJson(file, Object.assign(record, change))
  update({})
  return {
    leftovers: leftovers.length,
    /** @param {import("./processes.mjs").Child[]} children */
    noteChildren: (children) =>
      update({ children: children.map(({ pid }) => identify(pid)).filter(Boolean) }),
    /** @param {{ backend: string, storefront: string }} addresses */
    noteAddresses: (addresses) => update({ addresses }),
    /** @param {{ folder: string, throwAway: boolean }} database */
    noteDatabase: (database) => update({ database }),
    release: () => {
      held = false
      guardian.kill("SIGKILL")
      fs.rmSync(file, { force: true })
    },
  }
}

const guardianFile = fileURLToPath(new URL("guardian.mjs", import.meta.url))

/** `wx`: of two commands typed at once, one gets the file and the other an error. @param {string} file */
function create(file) {
  try {
    fs.writeFileSync(file, JSON.stringify({ launcher: identify(process.pid), children: [] }), {
      flag: "wx",
      mode: 0o600,
    })
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    if (code === "EEXIST")
      throw new AlreadyRunning(readJsonIfAny(file)?.launcher?.pid ?? 0, undefined)
    throw fileProblem(error, file)
  }
}

/** The launcher is gone and its guardian is still clearing up: let it finish. @param {Running | undefined} before */
async function waitForGuardian(before) {
  if (!before || isAlive(before.launcher)) return
  while (isAlive(before.guardian)) await new Promise((resolve) => setTimeout(resolve, 100))
}
