import type { AdminCampaignPage, CampaignPageForm, ListingChoiceForm } from "@ocop/contract"
import { granted, type Client } from "./client"
import { inDays } from "./the-clock"

/** A choice that asks for nothing but what it is given. */
export const aChoice = (wish: Partial<ListingChoiceForm> = {}): ListingChoiceForm => ({
  stars: [],
  province_codes: [],
  former_provinces: [],
  groups: [],
  producer_kinds: [],
  tags: [],
  picked: [],
  ...wish,
})

let made = 0

/** A campaign page as an operator types it: since yesterday, for ten days more, with all four stars. */
export const aCampaignForm = (wish: Partial<CampaignPageForm> = {}): CampaignPageForm => ({
  handle: `tuan-le-ocop-${++made}`,
  title: "Tuần lễ OCOP Hà Giang",
  lead: "Chè, mật ong và gạo từ cao nguyên đá.",
  body: "Đoạn một.\n\nĐoạn hai.",
  picture_id: null,
  starts_at: `${inDays(-1)}T00:00`,
  ends_at: `${inDays(10)}T00:00`,
  choice: aChoice({ stars: [4] }),
  ...wish,
})

/** A page that everybody sees. */
export async function aCampaignPage(
  operator: Client,
  wish: Partial<CampaignPageForm> = {}
): Promise<AdminCampaignPage> {
  const { campaign_page } = await granted(
    operator.post("/admin/campaign-pages", aCampaignForm(wish))
  )
  const path = `/admin/campaign-pages/${campaign_page.id}/publish`
  return (await granted(operator.post(path))).campaign_page
}
