import { defineLink } from "@medusajs/framework/utils"
import FulfillmentModule from "@medusajs/medusa/fulfillment"
import ProducerModule from "../modules/producer"

/** `producer.shipping_profile`: one each, so that a cart has one shipping method per producer. */
export default defineLink(
  { linkable: ProducerModule.linkable.producer, field: "shipping_profile_id" },
  FulfillmentModule.linkable.shippingProfile,
  { readOnly: true }
)
