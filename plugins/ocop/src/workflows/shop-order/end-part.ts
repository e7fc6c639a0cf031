import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { dong, leftOfLine, refundableOf, sumDong, type Dong, type EndReason } from "@ocop/rules"
import { tellProducers } from "../../modules/producer-message/tell-producers"
import type { LockedShopOrder } from "../../modules/shop-order/locked-shop-order"
import { setShopOrderStatus } from "../../modules/shop-order/set-shop-order"
import { openPartRefund, type RefundAsker } from "../refund/open-part-refund"
import { recordShopOrderDeed, type ShopOrderActor } from "./change-shop-order"
import { orderNumber } from "./order-facts"

/** How a part ends before anything of it has left. */
export interface Ending {
  status: "declined" | "cancelled"
  reason: EndReason | null
  words: string | null
  actor: ShopOrderActor
  now: Date
  /** True when Medusa's order is cancelled as a whole, stock freed with it. */
  orderIsCancelled?: boolean
  /** Who asked for it; without: its producer, or the system. */
  requested_by?: RefundAsker
  /** Of its refund; without: the part itself. */
  source?: string
}

/**
 * Ends a part that is held by the transaction: its state, a refund of all of it, the entry in the log, and
 * word to its producer when it was not the producer's own doing. Stock and Medusa's order follow by
 * `applyRefund`.
 *
 * @returns the id of the refund
 */
export async function endPart(
  trx: Knex.Transaction,
  locked: LockedShopOrder,
  ending: Ending
): Promise<string> {
  const { status, reason, words, actor, now, orderIsCancelled = false } = ending
  const { id, order_id, producer_id, total } = locked.shop_order
  const deed = reason === "timed_out" ? "timed_out" : status
  const unpaid = locked.shop_order.status === "awaiting_payment"
  await setShopOrderStatus(trx, id, status, now, { end_reason: reason, end_words: words })
  const refund = await openPartRefund(trx, locked, {
    ...allThatIsLeft(locked),
    reason: deed,
    requested_by: ending.requested_by ?? (actor.actor_type === "producer" ? "producer" : "system"),
    words,
    reached: false,
    source: ending.source ?? `shop_order:${id}`,
    applied_at: orderIsCancelled ? now : null,
  })
  await recordShopOrderDeed(trx, locked, deed, actor, {
    after: { status, end_reason: reason, refund: refund.amount, refund_state: refund.state },
    reason: words,
  })
  // Of what awaited its money no producer was told, and of its own doing it knows.
  if (deed !== "declined" && actor.actor_type !== "producer" && !unpaid) {
    await tellProducers(trx, [
      {
        producer_id,
        kind: deed === "timed_out" ? "order_timed_out" : "order_cancelled",
        subject_id: id,
        data: { number: await orderNumber(trx, order_id), total },
      },
    ])
  }
  return refund.id
}

/** Every piece that was not given back, and the shipping. */
function allThatIsLeft({ shop_order, lines, refunds }: LockedShopOrder) {
  const goods = lines.map((line) => ({
    line_id: line.line_id,
    quantity: line.quantity - line.given_quantity,
    amount: leftOfLine(line),
  }))
  const left = refundableOf(
    shop_order.total,
    refunds.map(({ amount }) => amount)
  )
  const ofGoods = sumDong(goods.map(({ amount }) => amount))
  const shipping: Dong = dong(Math.max(0, left - ofGoods))
  return { lines: goods, shipping }
}
