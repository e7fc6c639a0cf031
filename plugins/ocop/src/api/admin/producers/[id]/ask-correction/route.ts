import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AskCorrectionBody } from "@ocop/contract"
import { changeProducerStatusWorkflow } from "../../../../../workflows/producer/change-producer-status"

/** `POST /admin/producers/:id/ask-correction`: back to the producer, with a note. Safe to repeat. */
export async function POST(
  req: AuthenticatedMedusaRequest<AskCorrectionBody>,
  res: MedusaResponse
): Promise<void> {
  const { result } = await changeProducerStatusWorkflow(req.scope).run({
    input: {
      producer_id: req.params.id ?? "",
      action: "ask-correction",
      reason: req.validatedBody.reason,
      step: req.validatedBody.step,
      actor: req.auth_context.actor_id,
    },
  })
  res.json({ producer: result })
}
