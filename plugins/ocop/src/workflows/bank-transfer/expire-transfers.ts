import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { CLOCK_MODULE } from "../../modules/clock"
import { cancelUnpaidOrder } from "./cancel-unpaid-order"
import { drainBankTransfers } from "./drain-bank-transfers"

/** At most so many in one run; the next run comes in a minute. */
const AT_ONCE = 200

/**
 * Cancels what was not paid in time, oldest first, after all money that is there was looked at: what came in time
 * is never late because nobody had looked.
 *
 * @returns how many it cancelled
 */
export async function expireTransfers(container: MedusaContainer): Promise<number> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await drainBankTransfers(container)
  const late = await knex("transfer_request")
    .whereNull("paid_at")
    .whereNull("ended_at")
    .whereNotNull("order_id")
    .where("expires_at", "<=", container.resolve(CLOCK_MODULE).now())
    .orderBy("expires_at")
    .limit(AT_ONCE)
    .select<{ order_id: string }[]>("order_id")
  let cancelled = 0
  for (const { order_id } of late) {
    if (await cancelUnpaidOrder(container, order_id, "expired")) cancelled += 1
  }
  return cancelled
}
