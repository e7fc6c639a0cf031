import type { Invariant } from "./invariant"

/** What nobody has begun to pack is promised in full, for goods whose stock is kept. */
export const newPartHasStock: Invariant = {
  name: "new-part-has-stock",
  says: "Line {line_id} of part {shop_order_id} is for {wanted} and {promised} are promised to it.",
  sql: `
    select line.id as line_id, part.id as shop_order_id,
      line.quantity * link.required_quantity as wanted, coalesce(sum(item.quantity), 0) as promised
    from shop_order part
    join shop_order_line line on line.shop_order_id = part.id and line.deleted_at is null
    join order_line_item sold on sold.id = line.order_line_item_id
    join product_variant variant on variant.id = sold.variant_id and variant.manage_inventory
    join product_variant_inventory_item link on link.variant_id = variant.id and link.deleted_at is null
    left join reservation_item item on item.line_item_id = sold.id
      and item.inventory_item_id = link.inventory_item_id and item.deleted_at is null
    where part.deleted_at is null and part.status in ('awaiting_payment', 'new', 'accepted')
      and not exists (select 1 from shop_order_parcel parcel where parcel.shop_order_id = part.id)
      and not exists (select 1 from shop_order_refund refund where refund.shop_order_id = part.id)
    group by part.id, line.id, link.required_quantity
    having line.quantity * link.required_quantity <> coalesce(sum(item.quantity), 0)`,
}
