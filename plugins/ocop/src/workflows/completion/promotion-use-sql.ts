/**
 * What each order took off by which promotion when it was placed: order_id, promotion_id, amount, is_canceled. Later
 * versions of an order carry their adjustments over, so the first one counts.
 */
export const promotionUseSql = `
  select piece.order_id, adjustment.promotion_id, sum(adjustment.amount) as amount,
    bool_or(orders.canceled_at is not null) as is_canceled
  from order_line_item_adjustment adjustment
  join order_item piece on piece.item_id = adjustment.item_id and piece.version = 1
  join "order" orders on orders.id = piece.order_id
  where adjustment.promotion_id is not null and adjustment.version = 1
  group by 1, 2
  union all
  select sent.order_id, adjustment.promotion_id, sum(adjustment.amount),
    bool_or(orders.canceled_at is not null)
  from order_shipping_method_adjustment adjustment
  join order_shipping sent on sent.shipping_method_id = adjustment.shipping_method_id and sent.version = 1
  join "order" orders on orders.id = sent.order_id
  where adjustment.promotion_id is not null and adjustment.version = 1
  group by 1, 2`
