import type { MedusaContainer } from "@medusajs/framework/types"
import type { Readiness } from "@ocop/contract"
import { DEPLOYMENT_MODULE } from "../../../modules/deployment"
import { inTime } from "./in-time"

/** Whether the database is as new as this process's code. */
export async function migrationsState(
  container: MedusaContainer
): Promise<Readiness["migrations"]> {
  const pending = await inTime(container.resolve(DEPLOYMENT_MODULE).pendingMigrations(), container)
  if (!pending) return "unknown"
  return pending.length ? "pending" : "up-to-date"
}
