import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { afterSaleRefusals, returnStep, type ReturnAction } from "@ocop/rules"
import { CLOCK_MODULE } from "../../modules/clock"
import type { LockedShopOrder } from "../../modules/shop-order/locked-shop-order"
import { tryToPayRefund } from "../refund/pay-refund"
import { tryToApplyRefund } from "../shop-order/apply-refund"
import {
  changeShopOrder,
  recordShopOrderDeed,
  refuseShopOrder,
  type ShopOrderActor,
} from "../shop-order/change-shop-order"
import { refundReturn } from "./refund-return"
import type { ReturnRow } from "./return-row"

export interface MoveReturnInput {
  return_id: string
  /** Whose: the producer's of the session, or the order's of the link. */
  producer_id?: string
  order_id?: string
  action: ReturnAction
  words?: string | null
  tracking_code?: string | null
  actor: ShopOrderActor
}

/**
 * A return goes on (SPEC RF9). What was received, or is refunded without its goods, opens a refund in the same
 * transaction.
 *
 * @throws MedusaError NOT_FOUND "ocop.return_not_found", the same for somebody else's
 */
export async function moveReturn(
  container: MedusaContainer,
  input: MoveReturnInput
): Promise<{ shop_order_id: string }> {
  const shop_order_id = await shopOrderOf(container, input)
  const which = { shop_order_id, producer_id: input.producer_id, order_id: input.order_id }
  const refund = await changeShopOrder(container, which, (trx, locked) =>
    move(trx, locked, input, container.resolve(CLOCK_MODULE).now())
  )
  if (refund) {
    await tryToApplyRefund(container, refund)
    await tryToPayRefund(container, refund)
  }
  return { shop_order_id }
}

/** @returns the refund that it opened */
async function move(
  trx: Knex.Transaction,
  locked: LockedShopOrder,
  { return_id, action, words = null, tracking_code, actor }: MoveReturnInput,
  now: Date
): Promise<string | null> {
  const wish = await trx("shop_order_return")
    .where({ id: return_id })
    .forUpdate()
    .first<ReturnRow>("id", "status", "reason")
  const step = returnStep(wish.status, action)
  if (step.kind === "done") return null
  if (step.kind === "refused") {
    refuseShopOrder(afterSaleRefusals.returnStatusConflict(wish.status, action))
  }
  if (action === "refuse" && !words) refuseShopOrder(afterSaleRefusals.returnWordsMissing())
  const answered = action === "accept" || action === "refuse" || action === "refund"
  const ended = step.to === "received" || step.to === "refunded"
  const refund_id = ended ? await refundReturn(trx, locked, wish, actor) : null
  await trx("shop_order_return")
    .where({ id: return_id })
    .update({
      status: step.to,
      updated_at: now,
      ...(answered ? { answered_at: now, answer_words: words } : {}),
      ...(action === "send_back" ? { sent_back_at: now, tracking_code } : {}),
      ...(ended ? { ended_at: now, refund_id } : {}),
    })
  await recordShopOrderDeed(trx, locked, `return_${step.to}`, actor, {
    after: { return: return_id },
    reason: words,
  })
  return refund_id
}

async function shopOrderOf(
  container: MedusaContainer,
  { return_id, producer_id, order_id }: MoveReturnInput
): Promise<string> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const wish = await knex("shop_order_return as wish")
    .join("shop_order as part", "part.id", "wish.shop_order_id")
    .where({
      "wish.id": return_id,
      ...(producer_id ? { "part.producer_id": producer_id } : {}),
      ...(order_id ? { "part.order_id": order_id } : {}),
    })
    .first<{ shop_order_id: string } | undefined>("wish.shop_order_id")
  if (wish) return wish.shop_order_id
  throw new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `Return ${return_id} was not found`,
    "ocop.return_not_found"
  )
}
