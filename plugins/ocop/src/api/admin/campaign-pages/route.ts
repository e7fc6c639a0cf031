import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCampaignPagesQuery, CampaignPageForm } from "@ocop/contract"
import { listCampaignPages } from "../../../workflows/campaign-page/read-campaign-pages"
import { createCampaignPage } from "../../../workflows/campaign-page/save-campaign-page"

/** `GET /admin/campaign-pages`: those that end last first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listCampaignPages(req.scope, req.validatedQuery as AdminCampaignPagesQuery))
}

/** `POST /admin/campaign-pages`: a draft that shoppers do not see. */
export async function POST(
  req: AuthenticatedMedusaRequest<CampaignPageForm>,
  res: MedusaResponse
): Promise<void> {
  const { actor_id } = req.auth_context
  res.json({ campaign_page: await createCampaignPage(req.scope, actor_id, req.validatedBody) })
}
