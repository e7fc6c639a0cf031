import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { closeRefund } from "./close-refund"

/**
 * Settles what an order still owes to a card when Medusa has cancelled the order as a whole: with it Medusa has let
 * the hold go, or given all of the payment back. What was transferred is not: no bank does that by itself.
 */
export async function settleWithOrder(
  trx: Knex.Transaction,
  orderId: string,
  now: Date
): Promise<void> {
  const refunds = await trx("shop_order_refund as refund")
    .join("shop_order", "shop_order.id", "refund.shop_order_id")
    .where({
      "shop_order.order_id": orderId,
      "shop_order.payment_method": "card",
      "refund.state": "open",
    })
    .orderBy("refund.id")
    .forUpdate("refund")
    .select<{ id: string; amount: number }[]>("refund.id", "refund.amount")
  for (const { id, amount } of refunds) {
    await closeRefund(trx, { id, amount, method: "card", now })
  }
}
