import type { Invariant } from "./invariant"

/** Stock is promised to lines of orders that are still to be sent, and to nothing else. */
export const reservationHasLine: Invariant = {
  name: "reservation-has-line",
  says: "Reservation {reservation_id} keeps {quantity} for line {line_item_id}, {why}.",
  sql: `
    select item.id as reservation_id, item.quantity, item.line_item_id,
      case when line.id is null then 'which is in no order' else 'whose order is given up' end as why
    from reservation_item item
    left join order_line_item line on line.id = item.line_item_id
    where item.deleted_at is null and item.line_item_id is not null
      and (line.id is null or exists (
        select 1 from shop_order_line given join shop_order part on part.id = given.shop_order_id
        where given.order_line_item_id = item.line_item_id and part.status in ('declined', 'cancelled')
          and not exists (
            select 1 from shop_order_refund refund
            where refund.shop_order_id = part.id and refund.applied_at is null and refund.deleted_at is null
          )
      ))`,
}
