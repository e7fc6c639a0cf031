import { defineLink } from "@medusajs/framework/utils"
import ListingModule from "../modules/listing"
import ProducerModule from "../modules/producer"

/** `listing.producer`: whose listing it is. */
export default defineLink(
  { linkable: ListingModule.linkable.listing, field: "producer_id" },
  ProducerModule.linkable.producer,
  { readOnly: true }
)
