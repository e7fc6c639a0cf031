import { Module } from "@medusajs/framework/utils"
import DeliveryModuleService from "./service"

/** Container key. */
export const DELIVERY_MODULE = "delivery"

export default Module(DELIVERY_MODULE, { service: DeliveryModuleService })
