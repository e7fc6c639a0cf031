import { defineRouteConfig } from "@medusajs/admin-sdk"
import { House } from "@medusajs/icons"
import { HomeSlotsPage } from "../../home-slots/home-slots-page"
import { MenuName } from "../../ui/menu-name"

export const config = defineRouteConfig({
  label: "homeSlots",
  translationNs: "ocop",
  rank: 12,
  icon: House,
})

export const handle = { breadcrumb: () => <MenuName of="homeSlots" /> }

export default HomeSlotsPage
