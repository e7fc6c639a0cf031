import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { decideClaimWorkflow } from "../../../../../workflows/claim/decide-claim"

/** `POST /admin/producer-claims/:id/confirm`: the record is the claimant's from now on. Safe to repeat. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { result } = await decideClaimWorkflow(req.scope).run({
    input: {
      claim_id: req.params.id ?? "",
      confirm: true,
      reason: null,
      actor: req.auth_context.actor_id,
    },
  })
  const { id, status, record_id } = result
  res.json({ claim: { id, status, record_id } })
}
