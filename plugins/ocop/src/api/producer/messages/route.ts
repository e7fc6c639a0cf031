import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ProducerMessagesQuery } from "@ocop/contract"
import { readMessages } from "../../../workflows/producer-message/read-messages"
import type { ProducerRequest } from "../producer-session"

/** `GET /producer/messages`: what the producer was told, newest first. */
export async function GET(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const query = req.validatedQuery as ProducerMessagesQuery
  res.json(await readMessages(knex, req.producer_session, query))
}
