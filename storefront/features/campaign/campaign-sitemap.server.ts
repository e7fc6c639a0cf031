import { CampaignsResponse } from "@ocop/contract"
import { askBackend } from "~/platform/backend.server"
import { LOCALES, pathIn } from "~/platform/i18n/locale"
import { publicOrigin } from "~/platform/public-origin.server"
import { campaignPath } from "./campaign-trail"

/** Published campaigns that are not over, as a sitemap in both languages. */
export async function campaignSitemap(url: URL): Promise<Response> {
  const { campaigns } = await askBackend(CampaignsResponse, "/store/campaigns")
  const origin = publicOrigin(url)
  const entries = campaigns.flatMap(({ handle, updated_at }) =>
    LOCALES.map((locale) => {
      const loc = origin + pathIn(locale, campaignPath(handle))
      return `  <url><loc>${escape(loc)}</loc><lastmod>${updated_at}</lastmod></url>`
    })
  )
  const body = [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...entries,
    `</urlset>`,
    "",
  ].join("\n")
  return new Response(body, { headers: { "Content-Type": "application/xml; charset=utf-8" } })
}

/** A host can come from a request. */
const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
