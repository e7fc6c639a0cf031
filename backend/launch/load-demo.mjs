import path from "node:path"
import { ask } from "./database/connection.mjs"
import { loadedMarketIn } from "./demo-file.mjs"
import { loadProgressIn } from "./load-progress.mjs"
import { medusa } from "./medusa.mjs"
import { Problem } from "./problems.mjs"

/**
 * Loads the demonstration market (backend/src/demo/load.ts).
 *
 * @param {{ dataDir: string, env: NodeJS.ProcessEnv, children: import("./processes.mjs").Children, progress: import("./progress.mjs").Progress }} context
 * @returns {Promise<import("./demo-file.mjs").LoadedMarket>}
 */
export async function loadDemo({ dataDir, env, children, progress }) {
  const title = "Loading the demonstration market"
  const logFile = path.join(dataDir, "logs", "load-demo.log")
  return progress.during(
    { title, hint: "(1 to 3 minutes, once)", done: () => "Loaded the demonstration market" },
    async (update) => {
      let answer = ""
      const onLine = (/** @type {string} */ line) => {
        if (line.includes("OCOP-DEMO")) answer = line
        const detail = loadProgressIn(line)
        if (detail) update(detail)
      }
      await children.run({
        name: title,
        ...medusa(["exec", "./src/demo/load.js"]),
        env,
        logFile,
        onLine,
      })
      const market = loadedMarketIn(answer)
      if (!market)
        throw new Problem(
          `The demonstration loader ended without its OCOP-DEMO line. What it did is in ${logFile}.`
        )
      return market
    }
  )
}

/**
 * Refuses to load a demonstration into somebody's shop. Only a database named by DATABASE_URL can
 * hold products that this data folder knows nothing about.
 *
 * @param {string} databaseUrl
 */
export async function refuseForeignMarket(databaseUrl) {
  const [table] = await ask(databaseUrl, "select to_regclass('public.product') as name")
  if (!table?.name) return
  const [product] = await ask(databaseUrl, "select 1 from public.product limit 1")
  if (product) {
    throw new Problem(
      "The database in DATABASE_URL already holds products, and this data folder did not load them. Name an empty database, or set DATA_DIR to the folder it was loaded with."
    )
  }
}
