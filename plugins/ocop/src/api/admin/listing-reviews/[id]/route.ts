import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readListingReview } from "../../../../workflows/listing-review/read-listing-review"

/** `GET /admin/listing-reviews/:id`: what shoppers read now beside what may replace it. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ review: await readListingReview(req.scope, req.params.id ?? "") })
}
