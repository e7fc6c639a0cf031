import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PartPayment } from "@ocop/contract"
import { paymentOf, type PaymentFacts } from "@ocop/rules"

/** A column that holds all that decides the payment of a shop order, which the statement calls `part`. */
export const PAYMENT_FACTS = `
  json_build_object('method', part.payment_method, 'total', part.total, 'paid', part.paid_at is not null,
    'refunds', (select coalesce(json_agg(json_build_object('amount', refund.amount, 'state', refund.state)), '[]')
      from shop_order_refund refund where refund.shop_order_id = part.id and refund.deleted_at is null),
    'collections', (select coalesce(json_agg(json_build_object('amount', cash.amount, 'state', cash.state)), '[]')
      from cash_collection cash where cash.shop_order_id = part.id and cash.deleted_at is null)
  ) as payment_facts`

/** What an answer says of a part's money. */
export function presentPayment(facts: PaymentFacts): PartPayment {
  const { state, ...payment_sums } = paymentOf(facts)
  return { payment_method: facts.method, payment_state: state, payment_sums }
}

/** The payments of shop orders by their ids, in one statement. */
export async function readPartPayments(
  knex: Knex,
  ids: readonly string[]
): Promise<Map<string, PartPayment>> {
  const { rows } = await knex.raw<{ rows: { id: string; payment_facts: PaymentFacts }[] }>(
    `select part.id, ${PAYMENT_FACTS} from shop_order part where part.id = any(?)`,
    [[...ids]]
  )
  return new Map(rows.map(({ id, payment_facts }) => [id, presentPayment(payment_facts)]))
}
