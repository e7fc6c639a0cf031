import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StatementQuery } from "@ocop/contract"
import { CLOCK_MODULE } from "../../../modules/clock"
import { readStatement } from "../../../workflows/settlement/read-statement"
import type { ProducerRequest } from "../producer-session"

/** `GET /producer/statement`: the producer's money over a period, and where the rest of it stands now. */
export async function GET(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const clock = req.scope.resolve(CLOCK_MODULE)
  const moment = { today: clock.today(), now: clock.now() }
  const { producer_id } = req.producer_session
  res.json(await readStatement(knex, producer_id, req.validatedQuery as StatementQuery, moment))
}
