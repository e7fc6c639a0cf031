import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ClockSolid } from "@medusajs/icons"
import { AuditLogPage } from "../../audit-log/audit-log-page"
import { MenuName } from "../../ui/menu-name"

export const config = defineRouteConfig({
  label: "auditLog",
  translationNs: "ocop",
  rank: 41,
  icon: ClockSolid,
})

export const handle = { breadcrumb: () => <MenuName of="auditLog" /> }

export default AuditLogPage
