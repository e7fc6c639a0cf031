import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AgreeAssistanceBody } from "@ocop/contract"
import { CLOCK_MODULE } from "../../../modules/clock"
import { agreeAssistance } from "../../../workflows/assistance/agree-assistance"
import { readAssistance } from "../../../workflows/assistance/read-assistance"
import { withdrawAssistance } from "../../../workflows/assistance/withdraw-assistance"
import type { ProducerRequest } from "../producer-session"

/** `GET /producer/assistance`: whether officers may act here, and who did. */
export async function GET(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = req.scope.resolve(CLOCK_MODULE).now()
  res.json(await readAssistance(knex, req.producer_session.producer_id, now))
}

/** `POST /producer/assistance`: they may, until the end of a day. Safe to repeat. */
export async function POST(
  req: ProducerRequest<AgreeAssistanceBody>,
  res: MedusaResponse
): Promise<void> {
  await agreeAssistance(req.scope, req.producer_session, req.validatedBody.until)
  return GET(req, res)
}

/** `DELETE /producer/assistance`: they may no longer, from this moment on. Safe to repeat. */
export async function DELETE(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  await withdrawAssistance(req.scope, req.producer_session)
  return GET(req, res)
}
