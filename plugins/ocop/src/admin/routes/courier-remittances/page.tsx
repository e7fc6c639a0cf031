import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CashSolid } from "@medusajs/icons"
import { RemittancesPage } from "../../courier-remittances/remittances-page"
import { MenuName } from "../../ui/menu-name"

export const config = defineRouteConfig({
  label: "remittances",
  translationNs: "ocop",
  rank: 6,
  icon: CashSolid,
})

export const handle = { breadcrumb: () => <MenuName of="remittances" /> }

export default RemittancesPage
