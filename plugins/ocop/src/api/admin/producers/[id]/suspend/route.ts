import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ChangeProducerStatusBody } from "@ocop/contract"
import { changeProducerStatusWorkflow } from "../../../../../workflows/producer/change-producer-status"

/** `POST /admin/producers/:id/suspend`: takes everything of a producer off sale at once. Safe to repeat. */
export async function POST(
  req: AuthenticatedMedusaRequest<ChangeProducerStatusBody>,
  res: MedusaResponse
): Promise<void> {
  const { result } = await changeProducerStatusWorkflow(req.scope).run({
    input: {
      producer_id: req.params.id ?? "",
      action: "suspend",
      reason: req.validatedBody.reason ?? null,
      step: null,
      actor: req.auth_context.actor_id,
    },
  })
  res.json({ producer: result })
}
