import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { isTimedOut } from "@ocop/rules"
import { CLOCK_MODULE } from "../../modules/clock"
import { tryToApplyRefund } from "./apply-refund"
import { changeShopOrder } from "./change-shop-order"
import { endPart } from "./end-part"

/** At most so many in one run; the next run comes in minutes. */
const AT_ONCE = 500

const actor = { actor_type: "system" as const, actor_id: "decline-late-shop-orders" }

/**
 * Declines what nobody accepted in time, oldest first. Of two runs at once one declines: each part is looked at
 * again while it is held.
 *
 * @returns how many it declined
 */
export async function declineLateShopOrders(container: MedusaContainer): Promise<number> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = container.resolve(CLOCK_MODULE).now()
  const late = await knex("shop_order")
    .where("status", "new")
    .where("accept_by", "<=", now)
    .whereNull("deleted_at")
    .orderBy("accept_by")
    .limit(AT_ONCE)
    .select<{ id: string }[]>("id")
  let declined = 0
  for (const { id } of late) {
    const refund = await changeShopOrder(container, { shop_order_id: id }, async (trx, locked) => {
      const { status, accept_by } = locked.shop_order
      if (status !== "new" || !isTimedOut(accept_by, now)) return null
      const ending = { status: "declined" as const, reason: "timed_out" as const, words: null }
      return endPart(trx, locked, { ...ending, actor, now })
    })
    if (refund) {
      declined += 1
      await tryToApplyRefund(container, refund)
    }
  }
  return declined
}
