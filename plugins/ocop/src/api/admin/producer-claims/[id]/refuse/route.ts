import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RefuseProducerBody } from "@ocop/contract"
import { decideClaimWorkflow } from "../../../../../workflows/claim/decide-claim"

/** `POST /admin/producer-claims/:id/refuse`: the claimant reads why. Safe to repeat. */
export async function POST(
  req: AuthenticatedMedusaRequest<RefuseProducerBody>,
  res: MedusaResponse
): Promise<void> {
  const { result } = await decideClaimWorkflow(req.scope).run({
    input: {
      claim_id: req.params.id ?? "",
      confirm: false,
      reason: req.validatedBody.reason,
      actor: req.auth_context.actor_id,
    },
  })
  const { id, status, record_id } = result
  res.json({ claim: { id, status, record_id } })
}
