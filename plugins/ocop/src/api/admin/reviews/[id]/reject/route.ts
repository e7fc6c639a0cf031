import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type * as z from "@medusajs/framework/zod"
import type { TakeBackReviewBody } from "@ocop/contract"
import { moderateReviewWorkflow } from "../../../../../workflows/review/moderate-review"

/** `POST /admin/reviews/:id/reject`: tells its author why it is not shown. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof TakeBackReviewBody>>,
  res: MedusaResponse
): Promise<void> {
  const input = {
    ...req.validatedBody,
    review_id: req.params.id ?? "",
    operator_id: req.auth_context.actor_id,
    deed: "reject" as const,
  }
  const { result } = await moderateReviewWorkflow(req.scope).run({ input })
  res.json({ review_id: input.review_id, state: result })
}
