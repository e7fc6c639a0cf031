import type { Invariant } from "./invariant"

/**
 * What the parts cost is what the order costs: as placed, and, while it stands, less what was taken off for refunds that
 * have reached Medusa's order.
 */
export const partsSumToOrder: Invariant = {
  name: "parts-sum-to-order",
  says: "Order {order_id} costs {order_total} đồng and its parts come to {parts_total} đồng ({moment}).",
  sql: `
    with parts as (
      select part.order_id, sum(part.total) as placed,
        sum(part.total - coalesce((
          select sum(refund.amount) from shop_order_refund refund
          where refund.shop_order_id = part.id and refund.applied_at is not null and refund.deleted_at is null
        ), 0)) as standing
      from shop_order part where part.deleted_at is null group by 1
    ), costs as (
      select made.id, made.canceled_at,
        (placed.totals ->> 'original_order_total')::numeric as placed,
        (standing.totals ->> 'current_order_total')::numeric as standing
      from "order" made
      join order_summary placed on placed.order_id = made.id and placed.version = 1 and placed.deleted_at is null
      join order_summary standing
        on standing.order_id = made.id and standing.version = made.version and standing.deleted_at is null
    )
    select costs.id as order_id, costs.placed as order_total, parts.placed as parts_total, 'when it was placed' as moment
    from costs join parts on parts.order_id = costs.id where costs.placed <> parts.placed
    union all
    select costs.id, costs.standing, parts.standing, 'today'
    from costs join parts on parts.order_id = costs.id
    where costs.canceled_at is null and costs.standing <> parts.standing
      and not exists (
        select 1 from shop_order_refund refund join shop_order part on part.id = refund.shop_order_id
        where part.order_id = costs.id and refund.applied_at is null and refund.deleted_at is null
      )`,
}
