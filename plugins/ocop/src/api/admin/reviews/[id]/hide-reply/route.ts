import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type * as z from "@medusajs/framework/zod"
import type { HideReplyBody } from "@ocop/contract"
import { hideReplyWorkflow } from "../../../../../workflows/review/hide-reply"

/** `POST /admin/reviews/:id/hide-reply`: takes the producer's words out of sight. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof HideReplyBody>>,
  res: MedusaResponse
): Promise<void> {
  const input = {
    ...req.validatedBody,
    review_id: req.params.id ?? "",
    operator_id: req.auth_context.actor_id,
  }
  const { result } = await hideReplyWorkflow(req.scope).run({ input })
  res.json({ review_id: input.review_id, state: result })
}
