import { defineRouteConfig } from "@medusajs/admin-sdk"
import { OperatorsIcon } from "../../operators/operators-icon"
import { OperatorsPage } from "../../operators/operators-page"
import { MenuName } from "../../ui/menu-name"

export const config = defineRouteConfig({
  label: "operators",
  translationNs: "ocop",
  rank: 40,
  icon: OperatorsIcon,
})

export const handle = { breadcrumb: () => <MenuName of="operators" /> }

export default OperatorsPage
