import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChatBubbleLeftRight } from "@medusajs/icons"
import { ComplaintsPage } from "../../complaints/complaints-page"
import { MenuName } from "../../ui/menu-name"

export const config = defineRouteConfig({
  label: "complaints",
  translationNs: "ocop",
  rank: 8,
  icon: ChatBubbleLeftRight,
})

export const handle = { breadcrumb: () => <MenuName of="complaints" /> }

export default ComplaintsPage
