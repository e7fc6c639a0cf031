import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Sparkles } from "@medusajs/icons"
import { GuidesPage } from "../../promotion-guides/guides-page"
import { MenuName } from "../../ui/menu-name"

export const config = defineRouteConfig({
  label: "promotionGuides",
  translationNs: "ocop",
  rank: 23,
  icon: Sparkles,
})

export const handle = { breadcrumb: () => <MenuName of="promotionGuides" /> }

export default GuidesPage
