import { defineRouteConfig } from "@medusajs/admin-sdk"
import { TruckFast } from "@medusajs/icons"
import { DeliveryServicesPage } from "../../delivery-services/delivery-services-page"
import { MenuName } from "../../ui/menu-name"

export const config = defineRouteConfig({
  label: "deliveryServices",
  translationNs: "ocop",
  rank: 22,
  icon: TruckFast,
})

export const handle = { breadcrumb: () => <MenuName of="deliveryServices" /> }

export default DeliveryServicesPage
