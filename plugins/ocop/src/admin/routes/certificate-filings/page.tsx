import { defineRouteConfig } from "@medusajs/admin-sdk"
import { InboxSolid } from "@medusajs/icons"
import { FilingsPage } from "../../certificate-filings/filings-page"
import { MenuName } from "../../ui/menu-name"

export const config = defineRouteConfig({
  label: "filings",
  translationNs: "ocop",
  rank: 3,
  icon: InboxSolid,
})

export const handle = { breadcrumb: () => <MenuName of="filings" /> }

export default FilingsPage
