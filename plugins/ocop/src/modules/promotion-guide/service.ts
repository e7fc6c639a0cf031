import { MedusaService } from "@medusajs/framework/utils"
import { PromotionGuide } from "./models/promotion-guide"

/** Keeps what a stock promotion cannot say of itself. */
export default class PromotionGuideModuleService extends MedusaService({ PromotionGuide }) {}
