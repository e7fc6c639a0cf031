import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { expireTransfers } from "../workflows/bank-transfer/expire-transfers"
import { finishTransfers } from "../workflows/bank-transfer/finish-transfers"
import { mailUnpaidOrders } from "../workflows/bank-transfer/mail-unpaid-orders"
import { configuredPoller, pollBank } from "../workflows/bank-transfer/poll-bank"

/** Fetches bank money, looks at it, ends what was left half done, and cancels what was not paid in time, and says so. */
export default async function settleBankTransfers(container: MedusaContainer): Promise<void> {
  const poller = configuredPoller(container)
  if (poller) {
    await pollBank(container, poller).catch((error: unknown) => {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
      logger.error(`The bank's service could not be asked: ${String(error)}`)
    })
  }
  await expireTransfers(container)
  await finishTransfers(container)
  await mailUnpaidOrders(container)
}

export const config = {
  name: "settle-bank-transfers",
  schedule: "* * * * *",
}
