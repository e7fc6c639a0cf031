import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ActivityQuery } from "@ocop/contract"
import { assertOwner } from "../../../workflows/producer-portal/assert-session"
import { readActivity } from "../../../workflows/producer-team/read-activity"
import type { ProducerRequest } from "../producer-session"

/** `GET /producer/activity`: for owners, who did what in the shop. */
export async function GET(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  assertOwner(req.producer_session)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const query = req.validatedQuery as unknown as ActivityQuery
  res.json(await readActivity(knex, req.producer_session, query))
}
