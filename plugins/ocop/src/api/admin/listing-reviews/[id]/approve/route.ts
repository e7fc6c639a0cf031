import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ApproveListingReviewBody } from "@ocop/contract"
import { approveListingReview } from "../../../../../workflows/listing-review/approve-listing-review"

/** `POST /admin/listing-reviews/:id/approve`: lets shoppers read the wording. */
export async function POST(
  req: AuthenticatedMedusaRequest<ApproveListingReviewBody>,
  res: MedusaResponse
): Promise<void> {
  const { id = "" } = req.params
  const { version } = req.validatedBody
  res.json({
    review: await approveListingReview(req.scope, req.auth_context.actor_id, id, version),
  })
}
