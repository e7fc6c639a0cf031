import type { Invariant } from "./invariant"

/** The lines of a part come to its goods, its discount and its commission. */
export const linesSumToPart: Invariant = {
  name: "lines-sum-to-part",
  says: "Part {shop_order_id} says goods {items_total}, discount {discount_total}, commission {commission_total}; its lines say {gross}, {discount}, {commission} đồng.",
  sql: `
    select part.id as shop_order_id, part.items_total, part.discount_total, part.commission_total,
      coalesce(sum(line.gross), 0) as gross, coalesce(sum(line.discount), 0) as discount,
      coalesce(sum(line.commission), 0) as commission
    from shop_order part
    left join shop_order_line line on line.shop_order_id = part.id and line.deleted_at is null
    where part.deleted_at is null
    group by part.id
    having part.items_total <> coalesce(sum(line.gross), 0)
      or part.items_total - part.discount_total <> coalesce(sum(line.net), 0)
      or part.commission_total <> coalesce(sum(line.commission), 0)`,
}
