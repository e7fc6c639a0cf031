import { Module } from "@medusajs/framework/utils"
import ShopWindowModuleService from "./service"

export const SHOP_WINDOW_MODULE = "shopWindow"

export default Module(SHOP_WINDOW_MODULE, { service: ShopWindowModuleService })
