import type { Invariant } from "./invariant"

/** A cart is completed when, and only when, it is exactly one order. Those whose completion is under way are left out. */
export const cartHasOneOrder: Invariant = {
  name: "cart-has-one-order",
  says: "Cart {cart_id} has {orders} orders, and says of itself that it is completed: {completed}.",
  sql: `
    select cart.id as cart_id, count(link.order_id) as orders, cart.completed_at is not null as completed
    from cart
    left join order_cart link on link.cart_id = cart.id and link.deleted_at is null
    where cart.deleted_at is null
      and not exists (select 1 from completion_attempt attempt where attempt.cart_id = cart.id)
    group by cart.id
    having count(link.order_id) <> (cart.completed_at is not null)::int`,
}
