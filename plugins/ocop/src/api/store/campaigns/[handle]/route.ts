import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPublicPage } from "../../../../workflows/campaign-page/read-campaign-pages"

/** `GET /store/campaigns/:handle`: a campaign page before, while and after it runs. One statement. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { preview } = req.validatedQuery as { preview?: string }
  res.json({ campaign: await readPublicPage(req.scope, req.params.handle ?? "", preview) })
}
