import { CampaignPage } from "~/features/campaign/campaign-page"
import { campaignGoodsJsonLd, campaignJsonLd } from "~/features/campaign/campaign-json-ld"
import { campaignPath, campaignTrail } from "~/features/campaign/campaign-trail"
import { loadCampaign, pageNumber } from "~/features/campaign/load-campaign.server"
import { shopPath } from "~/platform/i18n/shop-path"
import { pageMeta } from "~/platform/page-meta"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import { shopOrigin, useShopOrigin } from "~/platform/shop-origin"
import { breadcrumbJsonLd } from "~/ui/breadcrumb-json-ld"
import { JsonLd } from "~/ui/json-ld"
import type { Route } from "./+types/campaign"

export function loader({ params, url }: Route.LoaderArgs) {
  const page = pageNumber(url.searchParams.get("trang"))
  const previewKey = url.searchParams.get("xem-truoc")
  return loadPage(() => loadCampaign(params.handle, page, previewKey))
}

export function meta({ loaderData, matches }: Route.MetaArgs) {
  if (!loaderData) return []
  const { campaign, page } = loaderData
  return pageMeta({
    title: campaign.title,
    description: campaign.lead || campaign.title,
    path: campaignPath(campaign.handle) + (page > 1 ? `?trang=${page}` : ""),
    origin: shopOrigin(matches),
    image: campaign.picture?.url,
    noindex: campaign.preview,
  })
}

export default function Campaign({ loaderData }: Route.ComponentProps) {
  const origin = useShopOrigin()
  const { campaign } = loaderData
  const url = origin + shopPath(campaignPath(campaign.handle))
  return (
    <>
      <JsonLd data={campaignJsonLd(loaderData, url, origin, m.shell_name())} />
      <JsonLd data={breadcrumbJsonLd(campaignTrail(campaign), origin)} />
      {loaderData.hits.length + loaderData.picked.length > 0 && (
        <JsonLd data={campaignGoodsJsonLd(loaderData, origin)} />
      )}
      <CampaignPage {...loaderData} />
    </>
  )
}
