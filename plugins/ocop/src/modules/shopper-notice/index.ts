import { Module } from "@medusajs/framework/utils"
import ShopperNoticeModuleService from "./service"

/** Container key; a module's name may hold no hyphen. */
export const SHOPPER_NOTICE_MODULE = "shopperNotice"

export default Module(SHOPPER_NOTICE_MODULE, { service: ShopperNoticeModuleService })
