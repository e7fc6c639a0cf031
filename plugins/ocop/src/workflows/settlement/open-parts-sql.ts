/**
 * Parts whose producers are owed something, or owe it, with what decides when it is paid out. Cash at the door is
 * with the market when its courier has handed over as much as it had collected up to then, oldest first: the courier
 * hands over sums, not parcels. `:producer_id` null is of all producers.
 */
export const OPEN_PARTS_SQL = `
  with owed as (
    select shop_order_id, order_id, producer_id, -sum(amount) as balance
    from ledger_entry
    where account = 'producer_payable'
      and (:producer_id::text is null or producer_id = :producer_id)
    group by 1, 2, 3 having sum(amount) <> 0
  ), collected as (
    select shop_order_id, coalesce(carrier, '') as carrier,
      sum(amount) over (partition by coalesce(carrier, '') order by created_at, id) as up_to
    from ledger_entry where account = 'cod_courier' and amount > 0
  ), handed_over as (
    select coalesce(carrier, '') as carrier, -sum(amount) as total
    from ledger_entry where account = 'cod_courier' and amount < 0 group by 1
  )
  select owed.shop_order_id, owed.order_id, owed.producer_id, owed.balance::float8 as balance,
    "order".display_id as order_number,
    case when part.status = 'delivered' then part.delivered_at end as delivered_at,
    case when part.payment_method = 'cod' then
      not exists (select from collected left join handed_over using (carrier)
        where collected.shop_order_id = owed.shop_order_id
          and collected.up_to > coalesce(handed_over.total, 0))
      and (select coalesce(sum(due.amount), 0) <= 0 from ledger_entry due
        where due.shop_order_id = owed.shop_order_id and due.account = 'buyer_receivable')
    else part.paid_at is not null end as cleared,
    exists (select from shop_order_return sent where sent.shop_order_id = part.id
        and sent.status in ('requested', 'accepted', 'sent_back'))
      or exists (select from complaint where complaint.shop_order_id = part.id
        and complaint.closed_at is null) as in_dispute
  from owed
  join shop_order part on part.id = owed.shop_order_id
  left join "order" on "order".id = owed.order_id
  order by part.delivered_at nulls last, owed.shop_order_id`

/** What the statement gives. */
export interface OpenPartRow {
  shop_order_id: string
  order_id: string
  producer_id: string
  balance: number
  order_number: number | null
  delivered_at: Date | null
  cleared: boolean
  in_dispute: boolean
}
