import { defineLink } from "@medusajs/framework/utils"
import CertificationModule from "../modules/certification"
import ListingModule from "../modules/listing"

/** `listing.certified_product`: the register entry whose certificates decide the listing's star. */
export default defineLink(
  { linkable: ListingModule.linkable.listing, field: "certified_product_id" },
  CertificationModule.linkable.certifiedProduct,
  { readOnly: true }
)
