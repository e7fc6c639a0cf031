import { MedusaService } from "@medusajs/framework/utils"
import { Listing } from "./models/listing"

/** Keeps listings; what may be sold is decided by `sellable` of `@ocop/rules`. */
export default class ListingModuleService extends MedusaService({ Listing }) {}
