import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { ImportsPage } from "../../certificate-imports/imports-page"
import { MenuName } from "../../ui/menu-name"

export const config = defineRouteConfig({
  label: "imports",
  translationNs: "ocop",
  rank: 2,
  icon: DocumentText,
})

export const handle = { breadcrumb: () => <MenuName of="imports" /> }

export default ImportsPage
