import type { MedusaResponse } from "@medusajs/framework/http"
import { endAssistanceSession } from "../../../../workflows/assistance/end-assistance-session"
import type { ProducerRequest } from "../../producer-session"

/** `POST /producer/assistance/end`: the officer who asks is done; the token no longer counts. */
export async function POST(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  await endAssistanceSession(req.scope, req.producer_session)
  res.json({ ended: true })
}
