import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { acceptBy } from "@ocop/rules"
import type { TransferRequestRow } from "../../modules/bank-transfer/locked-request"
import { tellProducers } from "../../modules/producer-message/tell-producers"
import { lockShopOrder, type LockedShopOrder } from "../../modules/shop-order/locked-shop-order"
import { makeNew, markOrderPaid } from "../../modules/shop-order/set-shop-order"
import { newOrderMessages } from "../checkout/new-order-messages"
import { postMoneyEvent } from "../settlement/post-money-event"
import { recordShopOrderDeed } from "../shop-order/change-shop-order"
import { orderNumber } from "../shop-order/order-facts"

const actor = { actor_type: "system" as const, actor_id: "bank-transfer" }

/**
 * The money of an order is there: its parts become new, with their time to accept counted from now, and only now
 * are producers told. A repeat finds nothing that waits. The caller holds the request.
 */
export async function payParts(
  trx: Knex.Transaction,
  { order_id, reference, payee_producer_id }: TransferRequestRow,
  now: Date
): Promise<void> {
  if (!order_id) return
  const waiting = await lockWaiting(trx, order_id)
  if (!waiting.length) return
  const ids = waiting.map(({ shop_order }) => shop_order.id)
  const by = acceptBy(now)
  await makeNew(trx, ids, now, by)
  await markOrderPaid(trx, order_id, now)
  for (const locked of waiting) {
    await recordShopOrderDeed(trx, locked, "paid", actor, { after: { status: "new" } })
  }
  // A producer is paid itself only where the order is all its own.
  const held = payee_producer_id ? { shop_order_id: ids[0]!, held_by_producer: true } : {}
  await postArrivals(trx, order_id, reference, held)
  const parts = waiting.map(({ shop_order, lines }) => ({ ...shop_order, accept_by: by, lines }))
  await tellProducers(trx, newOrderMessages(await orderNumber(trx, order_id), parts, ids))
}

async function lockWaiting(trx: Knex.Transaction, orderId: string): Promise<LockedShopOrder[]> {
  const parts = await trx("shop_order")
    .where({ order_id: orderId, status: "awaiting_payment" })
    .orderBy("id")
    .select<{ id: string }[]>("id")
  const locked: LockedShopOrder[] = []
  for (const { id } of parts) {
    const part = await lockShopOrder(trx, id)
    if (part?.shop_order.status === "awaiting_payment") locked.push(part)
  }
  return locked
}

/** Each transfer that counts is told to the ledger once; together they are what the order costs. */
async function postArrivals(
  trx: Knex.Transaction,
  order_id: string,
  reference: string,
  held: { shop_order_id?: string; held_by_producer?: boolean }
): Promise<void> {
  const arrived = await trx("bank_transfer")
    .where({ reference })
    .where("matched_amount", ">", 0)
    .orderBy("id")
    .select<{ id: string; provider: string; transaction_id: string; matched_amount: string }[]>()
  for (const { provider, transaction_id, matched_amount } of arrived) {
    await postMoneyEvent(trx, {
      kind: "money_in",
      method: "vietqr",
      order_id,
      amount: Number(matched_amount),
      source: `bank:${provider}:${transaction_id}`,
      ...held,
    })
  }
  await trx("bank_transfer").where({ reference }).update({ order_id })
}
