import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type * as z from "@medusajs/framework/zod"
import type { AfterOrderQuery } from "@ocop/contract"
import { readComplaints } from "../../../workflows/complaint/read-complaint"
import type { ProducerRequest } from "../producer-session"

/** `GET /producer/complaints`: by what is due first. */
export async function GET(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const query = req.validatedQuery as z.infer<typeof AfterOrderQuery>
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { producer_id } = req.producer_session
  res.json(await readComplaints(knex, { ...query, producer_id }))
}
