import type { Invariant } from "./invariant"

/** What was sold of a basket in one order is a whole number of baskets, at the price that the order keeps of it. */
export const basketLinesSumToPrice: Invariant = {
  name: "basket-lines-sum-to-price",
  says: "Order {order_id} has {baskets} of basket {basket_id} at {price} đồng; their lines come to {gross} đồng.",
  sql: `
    with sold as (
      select part.order_id, item.metadata -> 'ocop_basket' as mark, line.quantity, line.gross
      from order_line_item item
      join shop_order_line line on line.order_line_item_id = item.id and line.deleted_at is null
      join shop_order part on part.id = line.shop_order_id and part.deleted_at is null
      where item.metadata -> 'ocop_basket' is not null and item.deleted_at is null
    )
    select order_id, mark ->> 'id' as basket_id, (mark ->> 'price')::int as price,
      min(quantity::numeric / (mark ->> 'units')::int) as baskets, sum(gross) as gross
    from sold
    group by order_id, mark ->> 'id', mark ->> 'price'
    having sum(gross) <> (mark ->> 'price')::int * min(quantity::numeric / (mark ->> 'units')::int)
      or min(quantity::numeric / (mark ->> 'units')::int) <> max(quantity::numeric / (mark ->> 'units')::int)`,
}
