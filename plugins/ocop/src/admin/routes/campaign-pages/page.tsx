import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Sparkles } from "@medusajs/icons"
import { CampaignPagesPage } from "../../campaign-pages/campaign-pages-page"
import { MenuName } from "../../ui/menu-name"

export const config = defineRouteConfig({
  label: "campaignPages",
  translationNs: "ocop",
  rank: 11,
  icon: Sparkles,
})

export const handle = { breadcrumb: () => <MenuName of="campaignPages" /> }

export default CampaignPagesPage
