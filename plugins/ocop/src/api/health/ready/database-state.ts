import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Readiness } from "@ocop/contract"
import { inTime } from "./in-time"

export async function databaseState(container: MedusaContainer): Promise<Readiness["database"]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return (await inTime(knex.raw("select 1"), container)) ? "up" : "down"
}
