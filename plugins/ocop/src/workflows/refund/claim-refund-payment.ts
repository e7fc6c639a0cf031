import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

/** Nobody tries again what somebody has begun so short a while ago. */
const LEASE = "2 minutes"

/** A refund that is to be sent to its buyer's card by whoever has claimed it. */
export interface ClaimedRefund {
  id: string
  amount: number
  order_id: string
}

/**
 * Takes a refund of a card to be paid out, for two minutes. Written before anybody is asked to pay, so that a
 * process that dies leaves a trace, and of two that come at once one goes on.
 *
 * @returns null when there is nothing to pay, when the order is not revised yet, or somebody else is at it
 */
export async function claimRefundPayment(
  trx: Knex.Transaction,
  refundId: string
): Promise<ClaimedRefund | null> {
  const refund = await trx("shop_order_refund as refund")
    .join("shop_order", "shop_order.id", "refund.shop_order_id")
    .where({
      "refund.id": refundId,
      "refund.state": "open",
      "shop_order.payment_method": "card",
    })
    .whereNotNull("refund.applied_at")
    .forUpdate("refund")
    .first<ClaimedRefund | undefined>("refund.id", "refund.amount", "shop_order.order_id")
  if (!refund) return null
  const known = await trx("shop_order_refund_payment")
    .where({ refund_id: refundId })
    .first<{ busy: boolean } | undefined>(
      trx.raw("tried_at > now() - ?::interval as busy", [LEASE])
    )
  if (known?.busy) return null
  await trx("shop_order_refund_payment")
    .insert({
      id: generateEntityId(undefined, "shordpay"),
      refund_id: refundId,
      way: "card",
      amount: refund.amount,
      state: "sending",
      tried_at: trx.fn.now(),
    })
    .onConflict(trx.raw("(refund_id) where deleted_at is null") as never)
    .merge({
      tried_at: trx.fn.now(),
      tries: trx.raw("shop_order_refund_payment.tries + 1") as never,
    })
  return refund
}
