import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { CLOCK_MODULE } from "../../modules/clock"
import { giveBackPromotionUse } from "../refund/give-back-promotion-use"
import { orderLock } from "./change-shop-order"
import { freeReservations } from "./free-reservations"
import { reviseOrder } from "./revise-order"
import { refundToApply } from "./refund-to-apply"
import { errorWords } from "../payment/error-words"

/** Seconds to wait for whoever changes the same Medusa order. */
const PATIENCE = 15

/**
 * Frees the stock that was promised to what is not sent, and takes it out of Medusa's order. Safe to
 * repeat, also after a process was killed anywhere in it: each of its writes looks first.
 */
export async function applyRefund(container: MedusaContainer, refundId: string): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { order_id } = await knex("shop_order_refund as refund")
    .join("shop_order", "shop_order.id", "refund.shop_order_id")
    .where({ "refund.id": refundId })
    .first<{ order_id: string }>("shop_order.order_id")
  const locking = container.resolve(Modules.LOCKING)
  await locking.execute(
    orderLock(order_id),
    async () => {
      const refund = await refundToApply(container, refundId)
      if (!refund) return
      await freeReservations(container, refund)
      await reviseOrder(container, refund)
      await giveBackPromotionUse(container, order_id)
      await knex("shop_order_refund")
        .where({ id: refundId })
        .update({ applied_at: container.resolve(CLOCK_MODULE).now() })
    },
    { timeout: PATIENCE }
  )
}

/** Applies a refund, and leaves it to the job when that fails: what was decided stands all the same. */
export async function tryToApplyRefund(
  container: MedusaContainer,
  refundId: string
): Promise<void> {
  try {
    await applyRefund(container, refundId)
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`Refund ${refundId} was not applied and is tried again: ${errorWords(error)}`)
  }
}
