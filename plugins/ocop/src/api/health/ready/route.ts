import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Readiness } from "@ocop/contract"
import { databaseState } from "./database-state"
import { searchState } from "./search-state"

/**
 * `GET /health/ready`: whether shoppers may be sent to this process. Asked by load balancers without a
 * log-in, so it tells states and no reasons; reasons are in the log.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse<Readiness>): Promise<void> {
  const [database, search] = await Promise.all([databaseState(req.scope), searchState(req.scope)])
  const ready = database === "up" && search !== "down"
  res.setHeader("Cache-Control", "no-store")
  res.status(ready ? 200 : 503).json({ ready, database, search })
}
