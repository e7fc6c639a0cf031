import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RefuseProducerBody } from "@ocop/contract"
import { changeProducerStatusWorkflow } from "../../../../../workflows/producer/change-producer-status"

/** `POST /admin/producers/:id/refuse`: for good, unless an operator opens it again. Safe to repeat. */
export async function POST(
  req: AuthenticatedMedusaRequest<RefuseProducerBody>,
  res: MedusaResponse
): Promise<void> {
  const { result } = await changeProducerStatusWorkflow(req.scope).run({
    input: {
      producer_id: req.params.id ?? "",
      action: "refuse",
      reason: req.validatedBody.reason,
      step: null,
      actor: req.auth_context.actor_id,
    },
  })
  res.json({ producer: result })
}
