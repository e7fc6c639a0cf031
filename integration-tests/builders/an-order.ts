import { aReadyCart, complete, type Goods } from "./a-cart"
import { granted } from "./client"

/** A placed order: what the store says of it, and the cart it was. */
export async function anOrder(goods: Goods) {
  const cart = await aReadyCart(goods)
  const { order } = await granted(complete(cart))
  return { cart, order_id: order.id as string, total: order.total as number }
}
