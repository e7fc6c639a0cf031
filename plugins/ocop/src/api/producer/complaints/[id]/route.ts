import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readComplaint } from "../../../../workflows/complaint/read-complaint"
import type { ProducerRequest } from "../../producer-session"

/** `GET /producer/complaints/:id`: with all that was said. */
export async function GET(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const which = { complaint_id: req.params.id ?? "", producer_id: req.producer_session.producer_id }
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ complaint: await readComplaint(knex, which) })
}
