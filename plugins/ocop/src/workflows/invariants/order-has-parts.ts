import type { Invariant } from "./invariant"

/** Every order has a part for some producer; one that a completion is making has two minutes for it. */
export const orderHasParts: Invariant = {
  name: "order-has-parts",
  says: "Order {order_id} (number {display_id}) has no part for any producer: nobody will send it.",
  sql: `
    select made.id as order_id, made.display_id
    from "order" made
    where made.deleted_at is null and not made.is_draft_order and made.canceled_at is null
      and made.created_at < now() - interval '2 minutes'
      and not exists (select 1 from shop_order part where part.order_id = made.id and part.deleted_at is null)`,
}
