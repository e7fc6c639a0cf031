import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AdminRefund, AdminRefundsQuery } from "@ocop/contract"
import { bankOf } from "@ocop/rules"
import type * as z from "@medusajs/framework/zod"
import type { RefundAccount } from "./set-refund-account"

type Row = Omit<AdminRefund, "created_at" | "settled_at" | "tried_at" | "account"> & {
  created_at: Date
  settled_at: Date | null
  tried_at: Date | null
  account: RefundAccount | null
}

/** A page of what buyers are owed, oldest first, or were given back, newest first, and what it comes to. */
export async function readRefunds(
  knex: Knex,
  { state, way, limit, offset }: z.infer<typeof AdminRefundsQuery>
): Promise<{ refunds: AdminRefund[]; count: number; total: number }> {
  const wanted = { state, way: way ?? null }
  const { rows } = await knex.raw<{ rows: Row[] }>(PAGE, { ...wanted, limit, offset })
  const sums = await knex.raw<{ rows: { count: number; total: string }[] }>(SUMS, wanted)
  const refunds = rows.map(({ created_at, settled_at, tried_at, account, ...refund }) => ({
    ...refund,
    created_at: created_at.toISOString(),
    settled_at: settled_at?.toISOString() ?? null,
    tried_at: tried_at?.toISOString() ?? null,
    account: account && {
      ...account,
      bank_name: bankOf(account.bank_bin)?.full_name ?? account.bank_bin,
    },
  }))
  return { refunds, count: sums.rows[0]?.count ?? 0, total: Number(sums.rows[0]?.total ?? 0) }
}

const MATCHING = `from shop_order_refund refund
  join shop_order part on part.id = refund.shop_order_id
  where refund.deleted_at is null and refund.state = :state
    and (:way::text is null or (case part.payment_method when 'card' then 'card' else 'bank' end) = :way)`

const SUMS = `select count(*)::int as count, coalesce(sum(refund.amount), 0) as total ${MATCHING}`

const PAGE = `
  with page as (
    select refund.*, part.order_id, part.producer_id,
      case part.payment_method when 'card' then 'card' else 'bank' end as way
    ${MATCHING}
    order by refund.settled_at desc nulls last, refund.created_at, refund.id limit :limit offset :offset
  )
  select page.id, page.amount, page.reason, page.state, page.way, page.words, page.created_at,
    page.settled_at, page.order_id, "order".display_id as order_number,
    json_build_object('id', producer.id, 'name', producer.name) as producer,
    json_build_object('phone', coalesce(address.phone, ''), 'name',
      concat_ws(' ', nullif(address.last_name, ''), nullif(address.first_name, ''))) as buyer,
    case when page.way = 'card' then null when paid.account_number is not null then
        json_build_object('bank_bin', paid.bank_bin, 'account_number', paid.account_number,
          'account_holder', paid.account_holder)
      when account.id is not null then
        json_build_object('bank_bin', account.bank_bin, 'account_number', account.account_number,
          'account_holder', account.account_holder) end as account,
    paid.bank_reference, paid.tried_at, paid.problem
  from page
  join "order" on "order".id = page.order_id
  join producer on producer.id = page.producer_id
  left join order_address address on address.id = "order".shipping_address_id
  left join shop_order_refund_payment paid on paid.refund_id = page.id and paid.deleted_at is null
  left join shop_order_refund_account account on account.order_id = page.order_id
    and account.deleted_at is null
  order by page.settled_at desc nulls last, page.created_at, page.id`
