import { Module } from "@medusajs/framework/utils"
import ShopOrderModuleService from "./service"

/** Container key; a module's name may hold no hyphen. */
export const SHOP_ORDER_MODULE = "shopOrder"

export default Module(SHOP_ORDER_MODULE, { service: ShopOrderModuleService })
