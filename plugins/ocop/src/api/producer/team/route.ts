import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { assertOwner } from "../../../workflows/producer-portal/assert-session"
import { readTeam } from "../../../workflows/producer-team/read-team"
import type { ProducerRequest } from "../producer-session"

/** `GET /producer/team`: for owners, who acts for the producer and who is invited to. */
export async function GET(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  assertOwner(req.producer_session)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = req.scope.resolve("clock").now()
  res.json(await readTeam(knex, req.producer_session, now))
}
