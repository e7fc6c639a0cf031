import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SaveCampaignPageBody } from "@ocop/contract"
import { readCampaignPage } from "../../../../workflows/campaign-page/read-campaign-pages"
import { saveCampaignPage } from "../../../../workflows/campaign-page/save-campaign-page"
import { deleteCampaignPage } from "../../../../workflows/campaign-page/set-campaign-page-state"

/** `GET /admin/campaign-pages/:id` */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ campaign_page: await readCampaignPage(req.scope, req.params.id ?? "") })
}

/** `POST /admin/campaign-pages/:id`: written anew by whoever has read its last version. */
export async function POST(
  req: AuthenticatedMedusaRequest<SaveCampaignPageBody>,
  res: MedusaResponse
): Promise<void> {
  const { version, form } = req.validatedBody
  const { actor_id } = req.auth_context
  const id = req.params.id ?? ""
  res.json({ campaign_page: await saveCampaignPage(req.scope, actor_id, id, version, form) })
}

/** `DELETE /admin/campaign-pages/:id`: of a page that never was published. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? ""
  await deleteCampaignPage(req.scope, req.auth_context.actor_id, id)
  res.json({ id, deleted: true })
}
