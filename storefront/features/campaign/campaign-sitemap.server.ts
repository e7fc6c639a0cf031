import { CampaignsResponse } from "@ocop/contract"
import { xml } from "~/features/sitemap/sitemap-answer.server"
import { urlset } from "~/features/sitemap/sitemap-xml"
import { askBackend } from "~/platform/backend.server"
import { publicOrigin } from "~/platform/public-origin.server"
import { campaignPath } from "./campaign-trail"

/** Published campaigns that are not over, as a part of the sitemap. */
export async function campaignSitemap(url: URL): Promise<Response> {
  const { campaigns } = await askBackend(CampaignsResponse, "/store/campaigns")
  const pages = campaigns.map(({ handle, updated_at }) => ({
    path: campaignPath(handle),
    changedAt: updated_at,
  }))
  return xml([...urlset(pages, publicOrigin(url))].join(""))
}
