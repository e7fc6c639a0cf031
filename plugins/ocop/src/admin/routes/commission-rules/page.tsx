import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ReceiptPercent } from "@medusajs/icons"
import { CommissionRulesPage } from "../../commission-rules/commission-rules-page"
import { MenuName } from "../../ui/menu-name"

export const config = defineRouteConfig({
  label: "commissionRules",
  translationNs: "ocop",
  rank: 21,
  icon: ReceiptPercent,
})

export const handle = { breadcrumb: () => <MenuName of="commissionRules" /> }

export default CommissionRulesPage
