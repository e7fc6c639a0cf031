import { loadDemo, refuseForeignMarket } from "./load-demo.mjs"
import { readState, writeState } from "./market-state.mjs"
import { migrate, migrationStamp } from "./migrate.mjs"

/**
 * Brings a database to the point where the market can open: tables, then goods. Both are skipped
 * when this very database has them already.
 *
 * @param {{ dataDir: string, database: import("./database/database.mjs").Database, env: NodeJS.ProcessEnv, children: import("./processes.mjs").Children, progress: import("./progress.mjs").Progress }} context
 * @returns {Promise<import("./demo-file.mjs").LoadedMarket>}
 */
export async function prepareMarket({ dataDir, database, env, children, progress }) {
  let state = readState(dataDir, database.identity)
  if (!state && !database.isOurs) await refuseForeignMarket(database.url)
  if (state && !state.market && database.isOurs) {
    // The loader was cut off halfway. What it left is a demonstration nobody has seen: begin again.
    progress.say("  The demonstration market was loaded only in part; starting it again.")
    database.identity = await database.empty()
    state = undefined
  }
  state ??= { database: database.identity }
  writeState(dataDir, state)

  const stamp = migrationStamp()
  if (state.migrated !== stamp) {
    await migrate({ dataDir, env, children, progress })
    writeState(dataDir, (state = { ...state, migrated: stamp }))
  }
  if (state.market) return state.market
  const market = await loadDemo({ dataDir, env, children, progress })
  writeState(dataDir, { ...state, market })
  return market
}
