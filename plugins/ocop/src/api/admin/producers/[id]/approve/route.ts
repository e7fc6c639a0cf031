import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ChangeProducerStatusBody } from "@ocop/contract"
import { changeProducerStatusWorkflow } from "../../../../../workflows/producer/change-producer-status"

/** `POST /admin/producers/:id/approve`: lets a submitted producer sell. Safe to repeat. */
export async function POST(
  req: AuthenticatedMedusaRequest<ChangeProducerStatusBody>,
  res: MedusaResponse
): Promise<void> {
  const { result } = await changeProducerStatusWorkflow(req.scope).run({
    input: {
      producer_id: req.params.id ?? "",
      action: "approve",
      reason: req.validatedBody.reason ?? null,
    },
  })
  res.json({ producer: result })
}
