import type { Invariant } from "./invariant"

/** A part that counts as paid, by transfer or card, has its money. Cash is counted by parcels. */
export const paidPartHasMoney: Invariant = {
  name: "paid-part-has-money",
  says: "The parts of order {order_id} that count as paid ({method}) come to {paid} đồng, and {taken} đồng were taken.",
  sql: `
    select part.order_id, part.payment_method as method, sum(part.total) as paid, money.taken
    from shop_order part
    join lateral (
      select coalesce(sum(capture.amount), 0) as taken
      from order_payment_collection link
      join payment on payment.payment_collection_id = link.payment_collection_id and payment.deleted_at is null
      join capture on capture.payment_id = payment.id and capture.deleted_at is null
      where link.order_id = part.order_id and link.deleted_at is null
    ) money on true
    where part.deleted_at is null and part.paid_at is not null and part.payment_method <> 'cod'
    group by part.order_id, part.payment_method, money.taken
    having sum(part.total) > money.taken`,
}
