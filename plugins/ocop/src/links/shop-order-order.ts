import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import ShopOrderModule from "../modules/shop-order"

/** `shop_order.order`: the one Medusa order of the checkout, which carries the money. */
export default defineLink(
  { linkable: ShopOrderModule.linkable.shopOrder, field: "order_id" },
  OrderModule.linkable.order,
  { readOnly: true }
)
