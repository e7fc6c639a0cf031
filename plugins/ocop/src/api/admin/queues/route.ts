import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { QueuesResponse } from "@ocop/contract"
import { CLOCK_MODULE } from "../../../modules/clock"
import { readQueues } from "../../../workflows/queue/read-queues"

/** `GET /admin/queues`: how much waits for operators, since when, and how much of it is overdue. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<QueuesResponse>
): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await readQueues(knex, req.scope.resolve(CLOCK_MODULE).now()))
}
