import { MedusaService } from "@medusajs/framework/utils"
import { Listing } from "./models/listing"
import { ListingPicture } from "./models/listing-picture"
import { ListingWording } from "./models/listing-wording"

/** Keeps listings, their wordings and pictures; what may be sold is decided by `sellable` of `@ocop/rules`. */
export default class ListingModuleService extends MedusaService({
  Listing,
  ListingWording,
  ListingPicture,
}) {}
