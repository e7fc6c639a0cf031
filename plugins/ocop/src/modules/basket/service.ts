import { MedusaService } from "@medusajs/framework/utils"
import { Basket } from "./models/basket"
import { BasketPart } from "./models/basket-part"

/** Keeps baskets that mix producers, with their parts and what producers say to them. */
export default class BasketModuleService extends MedusaService({
  Basket,
  BasketPart,
}) {}
