import path from "node:path"
import { buildMarket } from "./build.mjs"
import { openDataFolder } from "./data-folder.mjs"
import { openDatabase } from "./database/database.mjs"
import { removeDemoFile, writeDemoFile } from "./demo-file.mjs"
import { installPackages } from "./install.mjs"
import { backendEnvironment } from "./medusa.mjs"
import { checkPorts } from "./ports.mjs"
import { prepareMarket } from "./prepare-market.mjs"
import { Stopped } from "./problems.mjs"
import { createChildren } from "./processes.mjs"
import { createProgress } from "./progress.mjs"
import { claim } from "./running.mjs"
import { loadSecrets } from "./secrets.mjs"
import { openServices } from "./services.mjs"
import { deathOf } from "./wait-for-answer.mjs"

/**
 * @typedef {object} LaunchOptions
 * @property {string} dataDir
 * @property {number} [port]
 * @property {number} [storefrontPort]
 * @property {string} [databaseUrl] an empty database elsewhere; otherwise one is made in the data folder
 * @property {string} [clock] OCOP_CLOCK
 * @property {(line: string) => void} [log] hears what happens, line by line
 * @property {import("./progress.mjs").Progress} [progress] instead of `log`: a terminal
 * @property {AbortSignal} [signal] ends a launch that is under way
 *
 * @typedef {object} Market a market that answers
 * @property {import("./demo-file.mjs").Demo} demo
 * @property {Promise<import("./problems.mjs").Problem>} broken resolves when a part of it dies by itself; stop it then
 * @property {() => Promise<void>} stop storefront, backend, database, in this order
 */

/**
 * Brings up the whole demonstration market: `npm start` and the journey tests both call this.
 * When it fails or is told to stop midway, nothing is left running.
 *
 * @param {LaunchOptions} options
 * @returns {Promise<Market>}
 */
export async function launch({
  port = 9000,
  storefrontPort = 8000,
  databaseUrl,
  clock,
  log = () => {},
  signal,
  ...options
}) {
  const dataDir = path.resolve(options.dataDir)
  const progress =
    options.progress ?? createProgress({ write: (text) => log(text.trimEnd()), live: false })
  openDataFolder(dataDir)
  const claimed = await claim(dataDir)
  if (claimed.leftovers > 0)
    progress.say(`  Stopped ${claimed.leftovers} programs that an interrupted run had left behind.`)

  let stopping = false
  const children = createChildren((running) => claimed.noteChildren(running))
  /** @type {(() => Promise<void> | void)[]} what was opened, to be closed from the end */
  const opened = [claimed.release, () => children.stopAll()]
  const stop = once(async () => {
    stopping = true
    await closeAll(opened.reverse())
  })
  const abort = () => void children.stopAll()
  signal?.addEventListener("abort", abort)

  try {
    removeDemoFile(dataDir)
    await checkPorts({ PORT: port, STOREFRONT_PORT: storefrontPort })
    await installPackages({ dataDir, children, progress })
    await buildMarket({ dataDir, children, progress })
    throwIfAborted(signal)

    const secrets = loadSecrets(dataDir)
    const database = await openDatabase({
      dataDir,
      databaseUrl,
      password: secrets.database,
      progress,
    })
    opened.splice(1, 0, () => database.stop())
    if (database.isOurs) claimed.noteDatabase({ folder: database.place, throwAway: false })
    const backend = `http://localhost:${port}`
    const storefront = `http://localhost:${storefrontPort}`
    const env = backendEnvironment({
      dataDir,
      databaseUrl: database.url,
      backend,
      storefront,
      port,
      clock,
      secrets,
    })
    const market = await prepareMarket({ dataDir, database, env, children, progress })
    throwIfAborted(signal)

    const services = await progress.during(
      { title: "Opening the market", done: () => "Backend and storefront answer" },
      () =>
        openServices(children, {
          dataDir,
          env,
          backend,
          shop: {
            address: storefront,
            port: storefrontPort,
            secret: secrets.storefront,
            visitorSecret: secrets.visitor,
          },
          market,
        }).catch((error) => Promise.reject(signal?.aborted ? new Stopped() : error))
    )
    const demo = writeDemoFile(dataDir, { backend, storefront }, market)
    claimed.noteAddresses({ backend, storefront })
    const broken = new Promise((resolve) => {
      for (const service of services)
        void service.ended.then(() => stopping || resolve(deathOf(service)))
      void database.died.then((problem) => stopping || resolve(problem))
    })
    return { demo, broken, stop }
  } catch (error) {
    await stop().catch(() => {})
    throw signal?.aborted ? new Stopped() : error
  } finally {
    signal?.removeEventListener("abort", abort)
  }
}

/**
 * Closes one after the other, also after one of them failed; the first failure is told at the end.
 *
 * @param {(() => Promise<void> | void)[]} closings
 */
async function closeAll(closings) {
  /** @type {unknown[]} */
  const failures = []
  for (const close of closings)
    await Promise.resolve()
      .then(close)
      .catch((error) => failures.push(error))
  if (failures.length > 0) throw failures[0]
}

/** @param {AbortSignal | undefined} signal */
function throwIfAborted(signal) {
  if (signal?.aborted) throw new Stopped()
}

/** @param {() => Promise<void>} task */
function once(task) {
  /** @type {Promise<void> | undefined} */
  let running
  return () => (running ??= task())
}
