import type { Invariant } from "./invariant"

/** Nobody gets more back of a part than it cost. */
export const refundsWithinPart: Invariant = {
  name: "refunds-within-part",
  says: "Of part {shop_order_id}, which cost {total} đồng, {refunded} đồng are refunded.",
  sql: `
    select part.id as shop_order_id, part.total, sum(refund.amount) as refunded
    from shop_order part
    join shop_order_refund refund on refund.shop_order_id = part.id and refund.deleted_at is null
    group by part.id
    having sum(refund.amount) > part.total`,
}
