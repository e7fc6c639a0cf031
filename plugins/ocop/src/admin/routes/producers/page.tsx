import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Users } from "@medusajs/icons"
import { ProducersPage } from "../../producers/producers-page"
import { MenuName } from "../../ui/menu-name"

export const config = defineRouteConfig({
  label: "producers",
  translationNs: "ocop",
  rank: 0.5,
  icon: Users,
})

export const handle = { breadcrumb: () => <MenuName of="producers" /> }

export default ProducersPage
