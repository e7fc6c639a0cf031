import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readRegistration } from "../../../workflows/registration/read-registration"
import type { ProducerRequest } from "../producer-session"

/** `GET /producer/registration`: what the owner has handed in, and what is missing. */
export async function GET(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.setHeader("Cache-Control", "private, no-store")
  res.json({ registration: await readRegistration(knex, req.producer_session.producer_id) })
}
