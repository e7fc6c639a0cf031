import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Says of carts that are whole orders that they are completed. The loser of a race that an index ended sets its cart
 * back to what it had read, although the winner's order stands.
 */
export async function closeCartsOfOrders(knex: Knex): Promise<void> {
  await knex.raw(
    `update cart set completed_at = made.created_at
     from order_cart link join "order" made on made.id = link.order_id
     where link.cart_id = cart.id and link.deleted_at is null and cart.completed_at is null
       and exists (select 1 from shop_order part where part.order_id = link.order_id)`
  )
}
