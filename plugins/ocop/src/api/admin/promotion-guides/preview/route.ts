import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PromotionGuideBody } from "@ocop/contract"
import { previewGuide } from "../../../../workflows/promotion/preview-guide"

/** `POST /admin/promotion-guides/preview`: what it would touch, cost and meet; nothing is written. */
export async function POST(
  req: AuthenticatedMedusaRequest<PromotionGuideBody>,
  res: MedusaResponse
): Promise<void> {
  res.json(await previewGuide(req.scope, req.validatedBody))
}
