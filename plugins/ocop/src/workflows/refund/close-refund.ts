import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PaymentMethod } from "@ocop/rules"
import { postMoneyEvent } from "../settlement/post-money-event"

export interface PaidRefund {
  id: string
  amount: number
  /** Of the order; cash and transfers are both given back by a transfer. */
  method: PaymentMethod
  now: Date
}

/** Notes that an open refund, which the caller holds, has reached its buyer; the ledger with it. */
export async function closeRefund(
  trx: Knex.Transaction,
  { id, amount, method, now }: PaidRefund
): Promise<void> {
  await trx("shop_order_refund")
    .where({ id, state: "open" })
    .update({ state: "settled", settled_at: now, updated_at: now })
  await postMoneyEvent(trx, {
    kind: "refund_paid",
    refund_id: id,
    method,
    amount,
    source: `refund:${id}`,
  })
}
