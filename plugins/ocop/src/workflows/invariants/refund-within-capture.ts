import type { Invariant } from "./invariant"

/** No payment takes more than was agreed, or gives back more than it took. */
export const refundWithinCapture: Invariant = {
  name: "refund-within-capture",
  says: "Payment {payment_id} of {amount} đồng has taken {taken} and given {given_back} back.",
  sql: `
    select payment.id as payment_id, payment.amount, money.taken, money.given_back
    from payment, lateral (
      select
        coalesce((select sum(amount) from capture where payment_id = payment.id and deleted_at is null), 0) as taken,
        coalesce((select sum(amount) from refund where payment_id = payment.id and deleted_at is null), 0) as given_back
    ) money
    where payment.deleted_at is null
      and (money.taken > payment.amount or money.given_back > money.taken)`,
}
