import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type * as z from "@medusajs/framework/zod"
import type { AfterOrderQuery } from "@ocop/contract"
import { readReturns } from "../../../workflows/return/read-returns"
import type { ProducerRequest } from "../producer-session"

/** `GET /producer/returns`: what buyers want to send back, unanswered first. */
export async function GET(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const query = req.validatedQuery as z.infer<typeof AfterOrderQuery>
  const { producer_id } = req.producer_session
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await readReturns(knex, { ...query, producer_id }))
}
