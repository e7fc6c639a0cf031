import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { isUnpaidTooLong } from "@ocop/rules"
import { lockRequest, type TransferRequestRow } from "../../modules/bank-transfer/locked-request"
import { releaseMatched, setRequest } from "../../modules/bank-transfer/set-transfer"
import { CLOCK_MODULE } from "../../modules/clock"
import { lockShopOrder } from "../../modules/shop-order/locked-shop-order"
import { tryToApplyRefund } from "../shop-order/apply-refund"
import type { ShopOrderActor } from "../shop-order/change-shop-order"
import { endPart } from "../shop-order/end-part"

/** Why an order that was not paid ends: its time is over, or its buyer does not want it any more. */
export type UnpaidEnd = "expired" | "cancelled"

const actor: ShopOrderActor = { actor_type: "system", actor_id: "cancel-unpaid-order" }

/**
 * Cancels an order that awaits its transfer, as a whole: every part, its stock, and what had come of its money is
 * for an operator to give back. Money that comes at the same moment is either in time, and nothing is cancelled,
 * or late (SPEC VQ4): both wait for the request.
 *
 * @returns false when it is paid or over already
 */
export async function cancelUnpaidOrder(
  container: MedusaContainer,
  orderId: string,
  why: UnpaidEnd
): Promise<boolean> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = container.resolve(CLOCK_MODULE).now()
  const refunds = await knex.transaction(async (trx) => {
    const request = await lockRequest(trx, { order_id: orderId })
    if (!request || !mayEnd(request, why, now)) return null
    await setRequest(trx, request.reference, { ended_at: now })
    await releaseMatched(trx, request.reference, now)
    return endParts(trx, orderId, why, now)
  })
  for (const id of refunds ?? []) await tryToApplyRefund(container, id)
  return refunds !== null
}

function mayEnd({ paid_at, ended_at, expires_at }: TransferRequestRow, why: UnpaidEnd, now: Date) {
  if (paid_at || ended_at || !expires_at) return false
  return why === "cancelled" || isUnpaidTooLong(expires_at, now)
}

async function endParts(
  trx: Knex.Transaction,
  orderId: string,
  why: UnpaidEnd,
  now: Date
): Promise<string[]> {
  const parts = await trx("shop_order")
    .where({ order_id: orderId, status: "awaiting_payment" })
    .orderBy("id")
    .select<{ id: string }[]>("id")
  const refunds: string[] = []
  for (const { id } of parts) {
    const locked = await lockShopOrder(trx, id)
    if (locked?.shop_order.status !== "awaiting_payment") continue
    const reason = why === "expired" ? ("unpaid" as const) : ("buyer_asked" as const)
    const ending = { status: "cancelled" as const, reason, words: null, actor, now }
    refunds.push(await endPart(trx, locked, ending))
  }
  return refunds
}
