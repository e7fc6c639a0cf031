import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { setCampaignPageState } from "../../../../../workflows/campaign-page/set-campaign-page-state"

/** `POST /admin/campaign-pages/:id/publish`: everybody sees it from now on; when it runs its times say. Safe to repeat. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { actor_id } = req.auth_context
  const id = req.params.id ?? ""
  res.json({ campaign_page: await setCampaignPageState(req.scope, actor_id, id, "published") })
}
