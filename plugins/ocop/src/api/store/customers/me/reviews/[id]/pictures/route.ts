import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { rm } from "node:fs/promises"
import { keepReviewPicture } from "../../../../../../../workflows/review/review-picture"

/** `POST /store/customers/me/reviews/:id/pictures`: a picture of the goods. */
export async function POST(
  req: AuthenticatedMedusaRequest & { file?: { path: string } },
  res: MedusaResponse
): Promise<void> {
  const { path } = req.file!
  try {
    const which = {
      review_id: req.params.id ?? "",
      customer_id: req.auth_context.actor_id,
    }
    await keepReviewPicture(req.scope, which, path)
    res.json({ review_id: which.review_id })
  } finally {
    await rm(path, { force: true })
  }
}
