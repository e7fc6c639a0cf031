import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ChangeProducerStatusBody } from "@ocop/contract"
import { approveProducerWorkflow } from "../../../../../workflows/producer/approve-producer"

/** `POST /admin/producers/:id/approve`: lets a submitted producer sell. A repeat repairs its stall. */
export async function POST(
  req: AuthenticatedMedusaRequest<ChangeProducerStatusBody>,
  res: MedusaResponse
): Promise<void> {
  const { result } = await approveProducerWorkflow(req.scope).run({
    input: {
      producer_id: req.params.id ?? "",
      action: "approve",
      reason: req.validatedBody.reason ?? null,
      step: null,
      actor: req.auth_context.actor_id,
    },
  })
  res.json({ producer: result })
}
