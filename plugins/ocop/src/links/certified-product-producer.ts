import { defineLink } from "@medusajs/framework/utils"
import CertificationModule from "../modules/certification"
import ProducerModule from "../modules/producer"

/** `certified_product.producer`: who holds the certificate. */
export default defineLink(
  { linkable: CertificationModule.linkable.certifiedProduct, field: "producer_id" },
  ProducerModule.linkable.producer,
  { readOnly: true }
)
