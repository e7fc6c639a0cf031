import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingTax } from "@medusajs/icons"
import { BankTransfersPage } from "../../bank-transfers/bank-transfers-page"
import { MenuName } from "../../ui/menu-name"

export const config = defineRouteConfig({
  label: "bankTransfers",
  translationNs: "ocop",
  rank: 5,
  icon: BuildingTax,
})

export const handle = { breadcrumb: () => <MenuName of="bankTransfers" /> }

export default BankTransfersPage
