import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import OcopDeliveryProvider from "./ocop-delivery"

export default ModuleProvider(Modules.FULFILLMENT, { services: [OcopDeliveryProvider] })
