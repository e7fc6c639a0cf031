import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { tryToCaptureTransfer } from "./capture-transfer"
import { matchReceived } from "./match-received"
import { errorWords } from "../payment/error-words"

/** At most so many in one run; the next run comes in a minute, or with the next message. */
const AT_ONCE = 500

/**
 * Looks at all movements that nobody has looked at, oldest first. A movement that fails stays for the next run and
 * keeps no other from being looked at.
 */
export async function drainBankTransfers(container: MedusaContainer): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const received = await knex("bank_transfer")
    .where({ state: "received" })
    .orderBy(["booked_at", "id"])
    .limit(AT_ONCE)
    .select<{ id: string }[]>("id")
  for (const { id } of received) {
    try {
      const reference = await knex.transaction((trx) => matchReceived(container, trx, id))
      if (reference) await tryToCaptureTransfer(container, reference)
    } catch (error) {
      logger.error(`Bank transfer ${id} was not looked at and is tried again: ${errorWords(error)}`)
    }
  }
}
