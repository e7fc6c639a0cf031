import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ProducerReviewsQuery } from "@ocop/contract"
import { readProducerReviews } from "../../../workflows/review/read-reviews-to-answer"
import type { ProducerRequest } from "../producer-session"

/** `GET /producer/reviews`: what buyers say of its goods. */
export async function GET(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const query = req.validatedQuery as ProducerReviewsQuery
  res.json(await readProducerReviews(knex, req.producer_session.producer_id, query))
}
