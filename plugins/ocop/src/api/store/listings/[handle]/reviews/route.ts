import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ReviewsQuery, ReviewsResponse } from "@ocop/contract"
import { readReviews } from "../../../../../workflows/review/read-reviews"

/** `GET /store/listings/:handle/reviews`: what buyers say, and what they say together. */
export async function GET(
  req: MedusaRequest & {
    publishable_key_context?: { sales_channel_ids: string[] }
  },
  res: MedusaResponse<ReviewsResponse>
): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const channels = req.publishable_key_context?.sales_channel_ids ?? []
  const query = req.validatedQuery as ReviewsQuery
  res.json(await readReviews(knex, req.params.handle ?? "", channels, query))
}
