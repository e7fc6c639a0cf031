import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChartBar } from "@medusajs/icons"
import { ProgrammePage } from "../../programme/programme-page"
import { MenuName } from "../../ui/menu-name"

export const config = defineRouteConfig({
  label: "programme",
  translationNs: "ocop",
  rank: 0,
  icon: ChartBar,
})

export const handle = { breadcrumb: () => <MenuName of="programme" /> }

export default ProgrammePage
