import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArrowUturnLeft } from "@medusajs/icons"
import { RefundsPage } from "../../refunds/refunds-page"
import { MenuName } from "../../ui/menu-name"

export const config = defineRouteConfig({
  label: "refunds",
  translationNs: "ocop",
  rank: 7,
  icon: ArrowUturnLeft,
})

export const handle = { breadcrumb: () => <MenuName of="refunds" /> }

export default RefundsPage
