import type { Goods } from "./a-cart"
import type { Producer } from "./a-producer"
import { anOrder } from "./an-order"
import { theRows } from "./the-database"

/** One producer's part of a placed order. */
export interface PlacedPart {
  /** Of the shop order. */
  id: string
  producer_id: string
  total: number
}

/** A placed order with its parts, and the part of a producer by `partOf`. */
export async function aShopOrder(goods: Goods) {
  const order = await anOrder(goods)
  const parts = await theRows<PlacedPart>(
    "select id, producer_id, total from shop_order where order_id = ? order by id",
    [order.order_id]
  )
  return {
    ...order,
    parts,
    partOf: ({ id }: Producer) => parts.find(({ producer_id }) => producer_id === id)!,
  }
}
