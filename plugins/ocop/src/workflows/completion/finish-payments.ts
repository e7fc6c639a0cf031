import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { drainBankTransfers } from "../bank-transfer/drain-bank-transfers"
import { finishTransfers } from "../bank-transfer/finish-transfers"
import { settleOpenCardPayments } from "../card-payment/settle-open-card-payments"

/**
 * Takes up payments where a killed process left them: amounts held on cards without an order or a capture, messages
 * that were kept and not followed. Jobs do the same, a minute later: a buyer who waits for an answer should not.
 */
export function finishPayments(container: MedusaContainer): Promise<void> {
  running ??= finish(container).finally(() => (running = null))
  return running
}

/** Asked for again meanwhile, it is this one that is waited for. */
let running: Promise<void> | null = null

async function finish(container: MedusaContainer): Promise<void> {
  const transfers = async () => {
    await drainBankTransfers(container)
    await finishTransfers(container)
  }
  const cards = () => settleOpenCardPayments(container, { olderThan: "0 seconds" })
  for (const outcome of await Promise.allSettled([cards(), transfers()])) {
    if (outcome.status === "fulfilled") continue
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`Payments are taken up later: ${String(outcome.reason)}`)
  }
}
