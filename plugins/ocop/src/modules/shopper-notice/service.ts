import { MedusaService } from "@medusajs/framework/utils"
import { ShopperNotice } from "./models/shopper-notice"
import { ShopperNoticeMail } from "./models/shopper-notice-mail"
import { WatchedProduct } from "./models/watched-product"

/** Keeps what shoppers were told, which of it they want mailed, and how wished products stood last. */
export default class ShopperNoticeModuleService extends MedusaService({
  ShopperNotice,
  ShopperNoticeMail,
  WatchedProduct,
}) {}
