import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CLOCK_MODULE } from "../../../modules/clock"
import { readProducerMe } from "../../../workflows/producer-portal/read-producer-me"
import type { ProducerRequest } from "../producer-session"

/** `GET /producer/me`: who is logged in, for which producer, and what its portal's frame shows. */
export async function GET(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const today = req.scope.resolve(CLOCK_MODULE).today()
  res.json(await readProducerMe(knex, req.producer_session, today))
}
