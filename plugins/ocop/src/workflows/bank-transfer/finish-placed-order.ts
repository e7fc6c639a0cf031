import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { lockRequest } from "../../modules/bank-transfer/locked-request"
import { CLOCK_MODULE } from "../../modules/clock"
import { tryToCaptureTransfer } from "./capture-transfer"
import { payParts } from "./pay-parts"

/** Money that came before its order: once the order is there, its parts are paid. Does nothing for any other. */
export async function finishPlacedOrder(
  container: MedusaContainer,
  orderId: string
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = container.resolve(CLOCK_MODULE).now()
  const reference = await knex.transaction(async (trx) => {
    const request = await lockRequest(trx, { order_id: orderId })
    if (!request?.paid_at || request.ended_at) return null
    await payParts(trx, request, now)
    return request.reference
  })
  if (reference) await tryToCaptureTransfer(container, reference)
}
