import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { CHECKOUT_LINK_MODULE } from "../../../../modules/checkout-link"
import type { ShopOrderActor } from "../../../../workflows/shop-order/change-shop-order"

/**
 * The order that the link of an address opens. Whoever holds the link is its buyer.
 *
 * @throws MedusaError NOT_FOUND "ocop.checkout_not_found"
 */
export function checkoutOrder(req: MedusaRequest): string {
  const orderId = req.scope.resolve(CHECKOUT_LINK_MODULE).read(req.params.token ?? "")
  if (!orderId) throw checkoutNotFound()
  return orderId
}

export const checkoutNotFound = () =>
  new MedusaError(
    MedusaError.Types.NOT_FOUND,
    "This link opens no order; use the one from the order's confirmation",
    "ocop.checkout_not_found"
  )

/** The buyer of an order, for the log: Medusa's customer, who a guest is too. */
export async function buyerOf(req: MedusaRequest, orderId: string): Promise<ShopOrderActor> {
  const order = await req.scope
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("order")
    .where({ id: orderId })
    .first<{ customer_id: string | null } | undefined>("customer_id")
  if (!order) throw checkoutNotFound()
  return { actor_type: "customer", actor_id: order.customer_id ?? "guest" }
}
