import { defineRouteConfig } from "@medusajs/admin-sdk"
import { EyeSlash } from "@medusajs/icons"
import { HiddenListingsPage } from "../../listing-hiding/hidden-listings-page"
import { MenuName } from "../../ui/menu-name"

export const config = defineRouteConfig({
  label: "hiddenListings",
  translationNs: "ocop",
  rank: 10,
  icon: EyeSlash,
})

export const handle = { breadcrumb: () => <MenuName of="hiddenListings" /> }

export default HiddenListingsPage
