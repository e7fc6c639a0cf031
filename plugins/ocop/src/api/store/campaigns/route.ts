import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listOpenCampaigns } from "../../../workflows/campaign-page/read-campaign-pages"

/** `GET /store/campaigns`: published and not over, those that run first. One statement. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ campaigns: await listOpenCampaigns(req.scope) })
}
