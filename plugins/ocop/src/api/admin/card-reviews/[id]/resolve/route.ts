import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ResolveCardReviewBody } from "@ocop/contract"
import { resolveCardReview } from "../../../../../workflows/card-payment/resolve-card-review"

/** `POST /admin/card-reviews/:id/resolve`: an operator looked, and says what was done. A repeat changes nothing. */
export async function POST(
  req: AuthenticatedMedusaRequest<ResolveCardReviewBody>,
  res: MedusaResponse
): Promise<void> {
  await resolveCardReview(req.scope, {
    id: req.params.id ?? "",
    operator: req.auth_context.actor_id,
    note: req.validatedBody.note,
  })
  res.json({ id: req.params.id, resolved: true })
}
