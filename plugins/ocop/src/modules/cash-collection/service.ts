import { MedusaService } from "@medusajs/framework/utils"
import { CashCollection } from "./models/cash-collection"
import { CashLimit } from "./models/cash-limit"
import { CashOrder } from "./models/cash-order"
import { CourierRemittance } from "./models/courier-remittance"
import { CourierRemittanceLine } from "./models/courier-remittance-line"

/**
 * Keeps the cash that is collected at the door, and what couriers handed over of it. What a line of a statement
 * means is decided by `@ocop/rules`; everything is written in the caller's transaction.
 */
export default class CashCollectionModuleService extends MedusaService({
  CashCollection,
  CashLimit,
  CashOrder,
  CourierRemittance,
  CourierRemittanceLine,
}) {}
