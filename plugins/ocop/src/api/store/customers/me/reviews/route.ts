import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OwnReviewsResponse, WriteReviewBody } from "@ocop/contract"
import { CLOCK_MODULE } from "../../../../../modules/clock"
import { readOwnReviews } from "../../../../../workflows/review/read-own-reviews"
import { writeReviewWorkflow } from "../../../../../workflows/review/write-review"

/** `GET /store/customers/me/reviews`: one's own, and what could be reviewed besides. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OwnReviewsResponse>
): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = req.scope.resolve(CLOCK_MODULE).now()
  res.json(await readOwnReviews(knex, req.auth_context.actor_id, now))
}

/** `POST /store/customers/me/reviews`: writes one, or another in place of one's own. */
export async function POST(
  req: AuthenticatedMedusaRequest<WriteReviewBody>,
  res: MedusaResponse
): Promise<void> {
  const input = {
    ...req.validatedBody,
    customer_id: req.auth_context.actor_id,
  }
  const { result } = await writeReviewWorkflow(req.scope).run({ input })
  res.json({ review_id: result })
}
