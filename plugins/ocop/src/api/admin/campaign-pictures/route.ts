import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { rm } from "node:fs/promises"
import { uploadCampaignPicture } from "../../../workflows/campaign-page/campaign-picture"

/** `POST /admin/campaign-pictures`: a picture for a campaign or the home page. */
export async function POST(
  req: AuthenticatedMedusaRequest & { file?: { path: string } },
  res: MedusaResponse
): Promise<void> {
  const { path } = req.file!
  try {
    const picture = await uploadCampaignPicture(req.scope, req.auth_context.actor_id, path)
    res.json({ picture })
  } finally {
    await rm(path, { force: true })
  }
}
