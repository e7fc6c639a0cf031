import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ReadMessagesBody } from "@ocop/contract"
import { CLOCK_MODULE } from "../../../../modules/clock"
import { readProducerMe } from "../../../../workflows/producer-portal/read-producer-me"
import { markMessagesReadWorkflow } from "../../../../workflows/producer-message/mark-messages-read"
import type { ProducerRequest } from "../../producer-session"

/** `POST /producer/messages/read`: this member has seen everything up to that message. */
export async function POST(
  req: ProducerRequest<ReadMessagesBody>,
  res: MedusaResponse
): Promise<void> {
  const { message_id } = req.validatedBody
  await markMessagesReadWorkflow(req.scope).run({
    input: { actor: req.producer_session, message_id },
  })
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const today = req.scope.resolve(CLOCK_MODULE).today()
  const { unread } = await readProducerMe(knex, req.producer_session, today)
  res.json({ unread })
}
