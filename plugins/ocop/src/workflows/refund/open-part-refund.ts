import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  cutToPart,
  dong,
  isPaidFor,
  refundableOf,
  refundState,
  refundSum,
  sumDong,
  type Dong,
  type RefundLine,
  type RefundState,
} from "@ocop/rules"
import type { LockedShopOrder } from "../../modules/shop-order/locked-shop-order"
import { openRefund, type RefundReason } from "../../modules/shop-order/set-shop-order"
import { postMoneyEvent } from "../settlement/post-money-event"

export type RefundAsker = "shopper" | "producer" | "operator" | "system"

export interface PartRefund {
  reason: RefundReason
  requested_by: RefundAsker
  words: string | null
  /** What it is for, for good and once. */
  source: string
  lines: readonly RefundLine[]
  shipping: Dong
  /** The goods were with the buyer, who has paid a courier for them where cash was agreed. */
  reached: boolean
  applied_at?: Date | null
}

/**
 * Gives something of a part back, cut to what the part may still give (SPEC U8), with its entry in the ledger. The
 * part is held by the transaction; what is opened is noted in `locked` too, so that the next one knows of it.
 */
export async function openPartRefund(
  trx: Knex.Transaction,
  locked: LockedShopOrder,
  { reached, shipping, lines, applied_at = null, ...refund }: PartRefund
): Promise<{ id: string; amount: Dong; state: RefundState }> {
  const { id: shop_order_id, total, payment_method, status } = locked.shop_order
  const most = refundableOf(
    total,
    locked.refunds.map(({ amount }) => amount)
  )
  const cut = cutToPart(lines, most)
  const ofGoods = sumDong(cut.map(({ amount }) => amount))
  const amount = refundSum(cut, dong(Math.min(shipping, most - ofGoods)))
  const state = refundState(amount, !isPaidFor(payment_method, status, reached))
  const row = { ...refund, shop_order_id, amount, state, applied_at, lines: cut }
  const { id, opened } = await openRefund(trx, row)
  if (opened) {
    locked.refunds.push({ id, amount, state, source: refund.source })
    if (amount > 0) await postMoneyEvent(trx, { kind: "refund_opened", refund_id: id })
  }
  return { id, amount, state }
}
