import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PreviewListingsBody } from "@ocop/contract"
import { previewListings } from "../../../../workflows/campaign-page/preview-listings"

/** `POST /admin/campaign-pages/preview-listings`: what a choice would show today. It changes nothing. */
export async function POST(
  req: AuthenticatedMedusaRequest<PreviewListingsBody>,
  res: MedusaResponse
): Promise<void> {
  res.json(await previewListings(req.scope, req.validatedBody.choice))
}
