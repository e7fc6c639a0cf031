import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Readiness } from "@ocop/contract"
import { inTime } from "./in-time"

/** Takes a lock and lets it go, which is what a checkout needs of Redis first. */
export async function redisState(container: MedusaContainer): Promise<Readiness["redis"]> {
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  if (!projectConfig.redisUrl) return "not-used"
  const key = `health-${process.pid}-${process.hrtime.bigint()}`
  const locked = container.resolve(Modules.LOCKING).execute(key, async () => true)
  return (await inTime(locked, container)) ? "up" : "down"
}
