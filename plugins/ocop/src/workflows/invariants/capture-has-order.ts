import type { Invariant } from "./invariant"

/** Money that was taken has an order, or was given back; a completion has two minutes to make the order. */
export const captureHasOrder: Invariant = {
  name: "capture-has-order",
  says: "Payment {payment_id} has taken {taken} đồng, given {given_back} back, and belongs to no order.",
  sql: `
    select payment.id as payment_id, sum(taken.amount) as taken,
      coalesce((select sum(refund.amount) from refund
        where refund.payment_id = payment.id and refund.deleted_at is null), 0) as given_back
    from payment
    join capture taken on taken.payment_id = payment.id and taken.deleted_at is null
    where payment.deleted_at is null
      and not exists (
        select 1 from order_payment_collection link
        where link.payment_collection_id = payment.payment_collection_id and link.deleted_at is null
      )
    group by payment.id
    having max(taken.created_at) < now() - interval '2 minutes'
      and sum(taken.amount) > coalesce((select sum(refund.amount) from refund
        where refund.payment_id = payment.id and refund.deleted_at is null), 0)`,
}
