import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deleteReviewWorkflow } from "../../../../../../workflows/review/delete-review"

/** `DELETE /store/customers/me/reviews/:id`: with its pictures, for good. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const input = {
    review_id: req.params.id ?? "",
    customer_id: req.auth_context.actor_id,
  }
  await deleteReviewWorkflow(req.scope).run({ input })
  res.json({ review_id: input.review_id, deleted: true })
}
