import { defineLink } from "@medusajs/framework/utils"
import ListingModule from "../modules/listing"
import OriginModule from "../modules/origin"

/** `listing.origin`: where it is from. */
export default defineLink(
  { linkable: ListingModule.linkable.listing, field: "origin_id" },
  OriginModule.linkable.origin,
  { readOnly: true }
)
