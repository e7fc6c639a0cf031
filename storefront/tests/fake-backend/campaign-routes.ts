import type { CampaignCard, CampaignPage, HomeResponse } from "@ocop/contract"
import type { FakeRoute } from "./fake-route"

const PICTURE = {
  id: "cpic_1",
  url: "/uploads/che.svg",
  thumbnail_url: "/uploads/che.svg",
  width: 1600,
  height: 500,
}

export const NOTHING_SCHEDULED: HomeResponse = { hero: null, campaigns: [], listings: [] }

/** A campaign that runs from 20 January 2027, 08:30, to the end of 5 February, Vietnam time. */
export function aCampaign(wish: Partial<CampaignPage> = {}): CampaignPage {
  return {
    handle: "tet-mien-nui",
    title: "Tết miền núi 2027",
    lead: "Chè, mật ong và gạo từ cao nguyên đá.",
    body: "Gói quà tận tay.\n\nGiao trước Tết.",
    picture: PICTURE,
    phase: "running",
    starts_at: "2027-01-20T01:30:00.000Z",
    ends_at: "2027-02-05T17:00:00.000Z",
    updated_at: "2027-01-15T00:00:00.000Z",
    now: "2027-02-02T13:00:00.000Z",
    listings: { by_rule: { stars: [4, 5] }, picked: null, picked_ids: [] },
    preview: false,
    ...wish,
  }
}

export const cardOf = ({ body: _b, now: _n, listings: _l, preview: _p, ...card }: CampaignPage) =>
  card satisfies CampaignCard

/** Campaigns and what is scheduled for the home page, as they are when asked. */
export const campaignRoutes = (
  campaigns: () => CampaignPage[],
  home: () => HomeResponse = () => NOTHING_SCHEDULED
): FakeRoute[] => [
  { method: "GET", path: /^\/store\/home$/, answer: () => ({ body: home() }) },
  {
    method: "GET",
    path: /^\/store\/campaigns$/,
    answer: () => ({ body: { campaigns: campaigns().map(cardOf) } }),
  },
  {
    method: "GET",
    path: /^\/store\/campaigns\/([^/]+)$/,
    answer: ({ params: [handle], query }) => {
      const campaign = campaigns().find((one) => one.handle === handle)
      const mayBeSeen = campaign && (!campaign.preview || query.get("preview") === "key")
      return mayBeSeen
        ? { body: { campaign } }
        : {
            status: 404,
            body: { code: "ocop.campaign_page_not_found", type: "not_found", message: "no" },
          }
    },
  },
]
