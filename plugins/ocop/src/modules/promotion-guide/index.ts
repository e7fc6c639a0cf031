import { Module } from "@medusajs/framework/utils"
import PromotionGuideModuleService from "./service"

export const PROMOTION_GUIDE_MODULE = "promotionGuide"

export default Module(PROMOTION_GUIDE_MODULE, { service: PromotionGuideModuleService })
