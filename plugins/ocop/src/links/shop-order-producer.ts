import { defineLink } from "@medusajs/framework/utils"
import ProducerModule from "../modules/producer"
import ShopOrderModule from "../modules/shop-order"

/** `shop_order.producer`: who sends this part. */
export default defineLink(
  { linkable: ShopOrderModule.linkable.shopOrder, field: "producer_id" },
  ProducerModule.linkable.producer,
  { readOnly: true }
)
