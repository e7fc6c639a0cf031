import { MedusaService } from "@medusajs/framework/utils"
import { FollowedProducer } from "./models/followed-producer"
import { WishedProduct } from "./models/wished-product"

/** Keeps what customers have put aside to come back to: products they wish for, producers they follow. */
export default class FavouriteModuleService extends MedusaService({
  FollowedProducer,
  WishedProduct,
}) {}
