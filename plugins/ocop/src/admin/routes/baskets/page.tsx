import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShoppingBag } from "@medusajs/icons"
import { BasketsPage } from "../../baskets/baskets-page"
import { MenuName } from "../../ui/menu-name"

export const config = defineRouteConfig({
  label: "baskets",
  translationNs: "ocop",
  rank: 12,
  icon: ShoppingBag,
})

export const handle = { breadcrumb: () => <MenuName of="baskets" /> }

export default BasketsPage
