/** What a planted violation is about. */
export interface Planted {
  cart_id: string
  order_id: string
  /** One of its parts. */
  part_id: string
}

/** Statements that break each invariant, by its name. They run in a transaction that is rolled back. */
export const plantedViolations: Record<string, (planted: Planted) => string[]> = {
  "cart-has-one-order": ({ cart_id }) => [
    `update cart set completed_at = null where id = '${cart_id}'`,
  ],
  "order-has-parts": ({ order_id }) => [
    `delete from shop_order_line where shop_order_id in (select id from shop_order where order_id = '${order_id}')`,
    `delete from shop_order where order_id = '${order_id}'`,
    `update "order" set created_at = created_at - interval '1 hour' where id = '${order_id}'`,
  ],
  "completion-comes-to-an-end": () => [
    `insert into completion_attempt (id, cart_id, lease_until) values ('cmpat_x', 'cart_x', now() - interval '1 hour')`,
  ],
  "parts-sum-to-order": ({ part_id }) => [
    `update shop_order set total = total + 1, shipping_total = shipping_total + 1 where id = '${part_id}'`,
  ],
  "lines-sum-to-part": ({ part_id }) => [
    `update shop_order set commission_total = commission_total + 1 where id = '${part_id}'`,
  ],
  "basket-lines-sum-to-price": ({ part_id }) => [
    `update order_line_item set metadata = '{"ocop_basket":{"id":"bask_x","price":1,"units":1}}'
     where id in (select order_line_item_id from shop_order_line where shop_order_id = '${part_id}')`,
  ],
  "reserved-is-promised": () => [
    `alter table inventory_level disable trigger inventory_level_counts_promises`,
    `update inventory_level set reserved_quantity = reserved_quantity - 1 where reserved_quantity > 0`,
  ],
  "promised-is-there": () => [
    `update inventory_level set stocked_quantity = reserved_quantity - 1 where reserved_quantity > 0`,
  ],
  "reservation-has-line": () => [`update reservation_item set line_item_id = 'ordli_x' where true`],
  "new-part-has-stock": () => [`update reservation_item set quantity = quantity + 1 where true`],
  "capture-has-order": () => [
    `insert into payment_collection (id, currency_code, amount, raw_amount, status)
     values ('pay_col_x', 'vnd', 5000, '{"value":"5000"}', 'completed')`,
    `insert into payment (id, amount, raw_amount, currency_code, provider_id, payment_collection_id, payment_session_id)
     values ('pay_x', 5000, '{"value":"5000"}', 'vnd', 'pp_cod_cod', 'pay_col_x', 'payses_x')`,
    capture("pay_x", 5_000),
  ],
  "refund-within-capture": ({ order_id }) => [
    `insert into refund (id, amount, raw_amount, payment_id)
     select 'ref_x', 1, '{"value":"1"}', payment.id from payment
     join order_payment_collection link using (payment_collection_id) where link.order_id = '${order_id}'`,
  ],
  "refunds-within-part": ({ part_id }) => [
    `insert into shop_order_refund (id, amount, reason, state, source, shop_order_id)
     select 'shordr_x', total + 1, 'returned', 'open', 'x', id from shop_order where id = '${part_id}'`,
  ],
  "paid-part-has-money": ({ part_id }) => [
    `update shop_order set payment_method = 'card', paid_at = now() where id = '${part_id}'`,
  ],
  "promotion-use-is-counted": () => [`update promotion set used = used + 1 where true`],
  "budget-is-counted": () => [`update promotion_campaign_budget set used = used + 1 where true`],
  "ledger-is-balanced": ({ order_id, part_id }) => [
    ...aLedger,
    `insert into ledger_entry (id, txn_id, account, amount, order_id, shop_order_id)
     values ('led_x', 'ledtxn_x', 'bank', 1, '${order_id}', '${part_id}')`,
  ],
  "part-is-in-ledger": ({ part_id }) => [
    ...aLedger,
    `insert into ledger_entry (id, txn_id, account, amount, shop_order_id, created_at)
     values ('led_x', 'ledtxn_x', 'bank', 1, 'shord_x', '2020-01-01')`,
    `delete from ledger_entry where shop_order_id = '${part_id}'`,
  ],
}

function capture(payment: string, amount: number): string {
  return `insert into capture (id, amount, raw_amount, payment_id, created_at)
    values ('capt_x', ${amount}, '{"value":"${amount}"}', '${payment}', now() - interval '1 hour')`
}

/** As far as the checks look at it, where there is none. Its promises are off, as another kind of mistake could be. */
const aLedger = [
  `create table if not exists ledger_entry (id text primary key, txn_id text, account text, amount integer,
     producer_id text, order_id text, shop_order_id text, created_at timestamptz default now(), deleted_at timestamptz)`,
  "set local session_replication_role = replica",
]
