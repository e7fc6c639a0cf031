import { shopPath } from "~/platform/i18n/shop-path"
import type { CampaignData } from "./load-campaign.server"

/** What search engines read about a campaign: when it is, and whose. @param url of the page */
export function campaignJsonLd(
  { campaign }: Pick<CampaignData, "campaign">,
  url: string,
  origin: string,
  shopName: string
): object {
  const { title, lead, picture, starts_at, ends_at } = campaign
  return {
    "@context": "https://schema.org",
    "@type": "SaleEvent",
    name: title,
    description: lead || title,
    url,
    ...(picture && { image: [origin + picture.url] }),
    startDate: starts_at,
    endDate: ends_at,
    eventStatus: "https://schema.org/EventScheduled",
    eventAttendanceMode: "https://schema.org/OnlineEventAttendanceMode",
    location: { "@type": "VirtualLocation", url },
    organizer: { "@type": "Organization", name: shopName, url: origin },
  }
}

/** The goods on the page, in their order. */
export const campaignGoodsJsonLd = (
  { picked, hits }: Pick<CampaignData, "picked" | "hits">,
  origin: string
): object => ({
  "@context": "https://schema.org",
  "@type": "ItemList",
  itemListElement: [...picked, ...hits].map(({ handle, title: name }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name,
    url: origin + shopPath(`/san-pham/${handle}`),
  })),
})
