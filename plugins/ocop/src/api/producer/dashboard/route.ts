import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CLOCK_MODULE } from "../../../modules/clock"
import { readDashboard } from "../../../workflows/producer-dashboard/read-dashboard"
import type { ProducerRequest } from "../producer-session"

/** `GET /producer/dashboard`: what there is to do today, and how it goes. */
export async function GET(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const today = req.scope.resolve(CLOCK_MODULE).today()
  res.json(await readDashboard(knex, req.producer_session.producer_id, today))
}
