import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BadgeCheck } from "@medusajs/icons"
import { RegisterPage } from "../../certificates/register-page"
import { MenuName } from "../../ui/menu-name"

export const config = defineRouteConfig({
  label: "certificates",
  translationNs: "ocop",
  rank: 1,
  icon: BadgeCheck,
})

export const handle = { breadcrumb: () => <MenuName of="certificates" /> }

export default RegisterPage
