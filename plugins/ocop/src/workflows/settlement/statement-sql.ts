import type { StatementLine } from "@ocop/contract"

/**
 * What a producer was owed before `:since`, and what changed it until before `:until`: each transaction with
 * what the buyer, the market and the tax office have to do with it. A part that did not come to be is left out.
 */
export const STATEMENT_SQL = `
  with mine as (
    select txn.id, txn.source_type, txn.source, min(entry.created_at) as at,
      case when count(distinct entry.shop_order_id) = 1 then min(entry.shop_order_id) end as shop_order_id,
      coalesce(sum(entry.amount) filter (
        where entry.account in ('buyer_receivable', 'customer_refund_due')), 0)::float8 as buyer,
      coalesce(sum(entry.amount) filter (where entry.account = 'promotion_cost'), 0)::float8 as platform_borne,
      coalesce(sum(entry.amount) filter (where entry.account = 'commission'), 0)::float8 as commission,
      coalesce(sum(entry.amount) filter (where entry.account = 'tax_withheld'), 0)::float8 as tax,
      (-coalesce(sum(entry.amount) filter (where entry.account = 'producer_payable'), 0))::float8 as amount
    from ledger_entry entry join ledger_transaction txn on txn.id = entry.txn_id
    where entry.producer_id = :producer_id and entry.created_at < :until
      and (txn.source_type in ('part_placed', 'refund_opened', 'payout_sent', 'payout_failed')
        or txn.source_type = 'money_in' and entry.account = 'producer_payable')
      and not exists (select from ledger_transaction undone
        where undone.source_type = 'part_taken_back' and undone.source = txn.source)
    group by txn.id
  )
  select
    (select coalesce(sum(amount), 0)::float8 from mine where at < :since) as opening,
    (select coalesce(json_agg(line order by line.at, line.id), '[]') from (
      select mine.*, "order".display_id as order_number, batch.number as payout_number,
        case when mine.source_type = 'part_placed' then (
          select json_agg(distinct piece.commission_rate) from shop_order_line piece
          where piece.shop_order_id = mine.shop_order_id and piece.commission_rule_id is not null) end
          as commission_rates
      from mine
      left join shop_order part on part.id = mine.shop_order_id
        and mine.source_type in ('part_placed', 'refund_opened', 'money_in')
      left join "order" on "order".id = part.order_id
      left join payout_item item on item.id = mine.source
        and mine.source_type in ('payout_sent', 'payout_failed')
      left join payout_batch batch on batch.id = item.batch_id
      where mine.at >= :since) line) as lines`

export const LINE_KINDS: Readonly<Record<string, StatementLine["kind"]>> = {
  part_placed: "part",
  refund_opened: "refund",
  money_in: "paid_directly",
  payout_sent: "payout",
  payout_failed: "payout_failed",
}

/** What the statement gives. */
export interface StatementRow {
  opening: number
  lines: {
    at: string
    source_type: string
    shop_order_id: string | null
    order_number: number | null
    payout_number: number | null
    buyer: number
    platform_borne: number
    commission: number
    commission_rates: number[] | null
    tax: number
    amount: number
  }[]
}
