import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CurrencyDollar } from "@medusajs/icons"
import { PayoutsPage } from "../../payouts/payouts-page"
import { MenuName } from "../../ui/menu-name"

export const config = defineRouteConfig({
  label: "payouts",
  translationNs: "ocop",
  rank: 20,
  icon: CurrencyDollar,
})

export const handle = { breadcrumb: () => <MenuName of="payouts" /> }

export default PayoutsPage
