import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ListCheckbox } from "@medusajs/icons"
import { QueuesPage } from "../../queues/queues-page"
import { MenuName } from "../../ui/menu-name"

export const config = defineRouteConfig({
  label: "queues",
  translationNs: "ocop",
  rank: 0,
  icon: ListCheckbox,
})

export const handle = { breadcrumb: () => <MenuName of="queues" /> }

export default QueuesPage
