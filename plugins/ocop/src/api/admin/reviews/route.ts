import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type * as z from "@medusajs/framework/zod"
import type { AdminReviewsQuery } from "@ocop/contract"
import { readReviewsOfState } from "../../../workflows/review/read-reviews-to-answer"

/** `GET /admin/reviews`: those that wait, or of another state. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await readReviewsOfState(knex, req.validatedQuery as z.infer<typeof AdminReviewsQuery>))
}
