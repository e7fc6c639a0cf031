import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ListingReviewsQuery } from "@ocop/contract"
import { listListingReviews } from "../../../workflows/listing-review/list-listing-reviews"

/** `GET /admin/listing-reviews`: wordings that wait, the longest waiting first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listListingReviews(req.scope, req.validatedQuery as ListingReviewsQuery))
}
