import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type * as z from "@medusajs/framework/zod"
import type { PublishReviewBody } from "@ocop/contract"
import { moderateReviewWorkflow } from "../../../../../workflows/review/moderate-review"

/** `POST /admin/reviews/:id/publish`: shows it to everybody. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof PublishReviewBody>>,
  res: MedusaResponse
): Promise<void> {
  const input = {
    ...req.validatedBody,
    reason: null,
    review_id: req.params.id ?? "",
    operator_id: req.auth_context.actor_id,
    deed: "publish" as const,
  }
  const { result } = await moderateReviewWorkflow(req.scope).run({ input })
  res.json({ review_id: input.review_id, state: result })
}
