import type { Goods } from "./a-cart"
import type { Producer } from "./a-producer"
import { aShopOrder } from "./a-shop-order"
import { aKey } from "./after-order"
import { granted, type Client } from "./client"
import { theRows } from "./the-database"

/** A customer's order of one producer's goods, brought to the door by its member. */
export async function aDeliveredOrder(
  goods: Goods,
  { customer, producer, member }: { customer: Client; producer: Producer; member: Client }
) {
  const order = await aShopOrder(goods)
  await theRows('update "order" set customer_id = ? where id = ?', [
    (await granted(customer.get("/store/customers/me"))).customer.id,
    order.order_id,
  ])
  const part = order.partOf(producer)
  const act = (action: string, body: object = {}) =>
    granted(member.post(`/producer/shop-orders/${part.id}/${action}`, body))
  await act("accept")
  await act("pack")
  await act("ship", { key: aKey(), carrier: "vnpost" })
  await act("deliver")
  return { ...order, part }
}
