import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RegisterProducerBody } from "@ocop/contract"
import { registerProducerWorkflow } from "../../../workflows/registration/register-producer"

/**
 * `POST /producer/registrations`: a log-in that is nobody yet becomes the owner of a new producer, a draft.
 * Safe to repeat. The token has to be asked for anew after it.
 */
export async function POST(
  req: AuthenticatedMedusaRequest<RegisterProducerBody>,
  res: MedusaResponse
): Promise<void> {
  const { result } = await registerProducerWorkflow(req.scope).run({
    input: { auth_identity_id: req.auth_context.auth_identity_id, ...req.validatedBody },
  })
  res.json({ producer: { id: result.producer_id }, member: { id: result.member_id } })
}
