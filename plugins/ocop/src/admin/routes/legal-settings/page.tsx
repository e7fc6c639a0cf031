import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { LegalSettingsPage } from "../../legal-settings/legal-settings-page"
import { MenuName } from "../../ui/menu-name"

export const config = defineRouteConfig({
  label: "legalSettings",
  translationNs: "ocop",
  rank: 30,
  icon: DocumentText,
})

export const handle = { breadcrumb: () => <MenuName of="legalSettings" /> }

export default LegalSettingsPage
