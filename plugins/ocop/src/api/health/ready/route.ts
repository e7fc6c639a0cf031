import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Readiness } from "@ocop/contract"
import { databaseState } from "./database-state"
import { filesState } from "./files-state"
import { migrationsState } from "./migrations-state"
import { redisState } from "./redis-state"
import { searchState } from "./search-state"

/** With these shoppers can be served. */
const SERVES: readonly string[] = ["up", "up-to-date", "standing-in", "not-used"]

/**
 * `GET /health/ready`: whether shoppers may be sent to this process. Asked by load balancers without a
 * log-in, so it tells states and no reasons; reasons are in the log.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse<Readiness>): Promise<void> {
  const [database, migrations, search, redis, files] = await Promise.all([
    databaseState(req.scope),
    migrationsState(req.scope),
    searchState(req.scope),
    redisState(req.scope),
    filesState(req.scope),
  ])
  const states = { database, migrations, search, redis, files }
  const ready = Object.values(states).every((state) => SERVES.includes(state))
  res.setHeader("Cache-Control", "no-store")
  res.status(ready ? 200 : 503).json({ ready, ...states })
}
