import fs from "node:fs"
import path from "node:path"
import { readJsonIfAny, writeJson } from "./data-folder.mjs"
import { fileProblem } from "./problems.mjs"
import { identify, isAlive } from "./process-identity.mjs"
import { stopLeftovers } from "./processes.mjs"

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
 * What a killed launcher left running is stopped first.
 *
 * @param {string} dataDir
 * @param {string} [name] of the file; the tests have their own, and may run beside the market
 */
export async function claim(dataDir, name = "running") {
  const file = path.join(dataDir, `${name}.json`)
  const before = readJsonIfAny(file)
  if (before && isAlive(before.launcher)) throw new AlreadyRunning(before.launcher.pid, before.addresses)
  const leftovers = (before?.children ?? []).filter(isAlive)
  await stopLeftovers(leftovers)
  fs.rmSync(file, { force: true })

  const record = { launcher: identify(process.pid), addresses: undefined, children: [] }
  try {
    // `wx`: of two commands typed at once, one gets the file and the other an error.
    fs.writeFileSync(file, JSON.stringify(record), { flag: "wx", mode: 0o600 })
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    if (code === "EEXIST") throw new AlreadyRunning(readJsonIfAny(file)?.launcher?.pid ?? 0, undefined)
    throw fileProblem(error, file)
  }
  let held = true
  const update = (/** @type {object} */ change) => held && writeJson(file, Object.assign(record, change))
  return {
    leftovers: leftovers.length,
    /** @param {import("./processes.mjs").Child[]} children */
    noteChildren: (children) => update({ children: children.map(({ pid }) => identify(pid)).filter(Boolean) }),
    /** @param {{ backend: string, storefront: string }} addresses */
    noteAddresses: (addresses) => update({ addresses }),
    release: () => {
      held = false
      fs.rmSync(file, { force: true })
    },
  }
}
