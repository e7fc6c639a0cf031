import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { CheckoutTransfer } from "@ocop/contract"
import { CHECKOUT_LINK_MODULE } from "../../../../../modules/checkout-link"
import { CLOCK_MODULE } from "../../../../../modules/clock"
import { readCheckoutTransfer } from "../../../../../workflows/bank-transfer/read-checkout-transfer"

/** The order that a link opens. @throws MedusaError NOT_FOUND "ocop.checkout_not_found" */
export function orderOfLink(req: MedusaRequest): string {
  const orderId = req.scope.resolve(CHECKOUT_LINK_MODULE).read(req.params.token ?? "")
  if (!orderId) throw notFound()
  return orderId
}

/** @throws MedusaError NOT_FOUND "ocop.checkout_not_found", also for an order that is paid in another way */
export async function transferOf(req: MedusaRequest, orderId: string): Promise<CheckoutTransfer> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = req.scope.resolve(CLOCK_MODULE).now()
  const transfer = await readCheckoutTransfer(knex, orderId, now)
  if (!transfer) throw notFound()
  return transfer
}

const notFound = () =>
  new MedusaError(
    MedusaError.Types.NOT_FOUND,
    "This link opens no order that is paid by transfer",
    "ocop.checkout_not_found"
  )
