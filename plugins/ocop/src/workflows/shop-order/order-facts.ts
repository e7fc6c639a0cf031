import assert from "node:assert/strict"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** The number that people know an order by. */
export async function orderNumber(knex: Knex, orderId: string): Promise<number> {
  const order = await knex("order")
    .where({ id: orderId })
    .first<{ display_id: number }>("display_id")
  return order.display_id
}

/** Where a part's parcels leave from, and which of the order's shipping methods is theirs. */
export interface ParcelRoute {
  location_id: string
  shipping_option_id: string
}

/** @throws AssertionError when the producer has no storehouse, or the order no shipping of it: a bug */
export async function parcelRoute(
  knex: Knex,
  orderId: string,
  producerId: string
): Promise<ParcelRoute> {
  const route = await knex("producer")
    .join("shipping_option as option", "option.shipping_profile_id", "producer.shipping_profile_id")
    .join("order_shipping_method as method", "method.shipping_option_id", "option.id")
    .join("order_shipping as shipping", "shipping.shipping_method_id", "method.id")
    .where({ "producer.id": producerId, "shipping.order_id": orderId })
    .whereNotNull("producer.stock_location_id")
    .first<ParcelRoute | undefined>({
      location_id: "producer.stock_location_id",
      shipping_option_id: "method.shipping_option_id",
    })
  assert(route, `Order ${orderId} has no way for parcels of producer ${producerId}`)
  return route
}
